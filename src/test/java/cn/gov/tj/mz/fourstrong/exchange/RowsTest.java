package cn.gov.tj.mz.fourstrong.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;

class RowsTest {

    @Test
    void countPageAndPassAShortList() {
        var rows = Rows.of(List.of("a", "b", "c", "d", "e"));
        var passed = new ArrayList<String>();
        rows.forEach(Sort.unsorted(), passed::add);

        assertThat(rows.count()).isEqualTo(5);
        assertThat(rows.page(Sort.unsorted(), 1, 3)).containsExactly("b", "c", "d");
        assertThat(rows.page(Sort.unsorted(), 4, 3)).containsExactly("e");
        assertThat(rows.page(Sort.unsorted(), 5, 3)).isEmpty();
        assertThat(passed).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void keepTheListAsItWas() {
        var list = new ArrayList<>(List.of("a"));
        var rows = Rows.of(list);

        list.add("b");

        assertThat(rows.count()).isEqualTo(1);
    }

    @Test
    void askAServiceForWhatIsWanted() {
        var asked = new ArrayList<String>();
        var rows = Rows.<String>of(
                () -> 7,
                (sort, offset, limit) -> {
                    asked.add(sort + " " + offset + " " + limit);
                    return List.of("x");
                },
                (sort, action) -> {
                    asked.add(sort + " all");
                    action.accept("y");
                });
        var passed = new ArrayList<String>();
        rows.forEach(Sort.by("b").descending(), passed::add);

        assertThat(rows.count()).isEqualTo(7);
        assertThat(rows.page(Sort.by("a"), 50, 25)).containsExactly("x");
        assertThat(passed).containsExactly("y");
        assertThat(asked).containsExactly("b: DESC all", "a: ASC 50 25");
    }

    @Test
    void startAsTheListingDoesWhereOneQueryFindsBoth() {
        Listing<String, String> listing = new Words() {
            @Override
            public Optional<Rows.Start<String>> start(String filter, Sort sort, int limit) {
                return Optional.of(new Rows.Start<>(9, List.of("scanned")));
            }
        };

        assertThat(start(listing)).isEqualTo(new Rows.Start<>(9, List.of("scanned")));
    }

    @Test
    void startWithACountAndAPageElsewhere() {
        assertThat(start(new Words())).isEqualTo(new Rows.Start<>(7, List.of("f 0 10")));
    }

    private static Rows.Start<String> start(Listing<String, String> listing) {
        return Rows.of(listing, "f").start(Sort.unsorted(), 10);
    }

    private static class Words implements Listing<String, String> {

        @Override
        public long count(String filter) {
            return 7;
        }

        @Override
        public List<String> page(String filter, Sort sort, int offset, int limit) {
            return List.of(filter + " " + offset + " " + limit);
        }

        @Override
        public void forEach(String filter, Sort sort, Consumer<? super String> action) {
            throw new UnsupportedOperationException();
        }
    }
}
