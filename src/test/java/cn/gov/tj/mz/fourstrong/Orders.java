package cn.gov.tj.mz.fourstrong;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.exchange.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;

/** Checks how a list is sorted. */
public final class Orders {

    private Orders() {}

    /** Rows without a value come last in either direction; there are some, and some with a value. */
    public static <F, T, C extends Comparable<? super C>> void assertNullsLast(
            Listing<F, T> list, F filter, String property, Function<T, @Nullable C> value) {
        Comparator<C> natural = Comparator.naturalOrder();
        for (var direction : Direction.values()) {
            var values = rows(list, filter, Sort.by(direction, property)).stream()
                    .map(value)
                    .toList();
            assertThat(values).containsNull().anyMatch(found -> found != null);
            assertThat(values)
                    .as("%s %s", property, direction)
                    .isSortedAccordingTo(Comparator.nullsLast(direction.isAscending() ? natural : natural.reversed()));
        }
    }

    /** Pages of a few rows, put together, are the whole list in the same order, however many rows are equal. */
    public static <F, T> void assertStable(Listing<F, T> list, F filter, String property) {
        for (var direction : Direction.values()) {
            var sort = Sort.by(direction, property);
            var paged = new ArrayList<T>();
            var count = list.count(filter);
            for (var offset = 0; offset < count; offset += 7) {
                paged.addAll(list.page(filter, sort, offset, 7));
            }
            assertThat(paged)
                    .as("%s %s", property, direction)
                    .doesNotHaveDuplicates()
                    .hasSize((int) count)
                    .isEqualTo(rows(list, filter, sort));
        }
    }

    private static <F, T> List<T> rows(Listing<F, T> list, F filter, Sort sort) {
        var rows = new ArrayList<T>();
        list.forEach(filter, sort, rows::add);
        return rows;
    }
}
