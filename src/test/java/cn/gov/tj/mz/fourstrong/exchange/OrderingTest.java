package cn.gov.tj.mz.fourstrong.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;

class OrderingTest {

    private static final Ordering ORDERING = new Ordering(
            Map.of(
                    "unit", SortTerm.required("u.sortOrder", "u.code"),
                    "total", SortTerm.nullable("e.total"),
                    "points", SortTerm.amount("sum(s)"),
                    "date", SortTerm.unique("e.date", "e.id")),
            "b.sortOrder, e.id");

    @Test
    void keepsTheLastOrderWhenUnsorted() {
        assertThat(ORDERING.clause(Sort.unsorted())).isEqualTo("order by b.sortOrder, e.id\n");
    }

    @Test
    void sortsByEachPropertyAndThenByTheLastOrder() {
        assertThat(ORDERING.clause(Sort.by(Sort.Order.desc("unit"), Sort.Order.asc("total"))))
                .isEqualTo("order by u.sortOrder desc, u.code desc, "
                        + "case when e.total is null then 1 else 0 end, e.total asc, b.sortOrder, e.id\n");
    }

    @Test
    void putsWhatIsMissingLastInBothDirections() {
        assertThat(ORDERING.clause(Sort.by("total")))
                .startsWith("order by case when e.total is null then 1 else 0 end, e.total asc,");
        assertThat(ORDERING.clause(Sort.by("total").descending()))
                .startsWith("order by case when e.total is null then 1 else 0 end, e.total desc,");
    }

    @Test
    void asksForAnAmountOnceAndPutsWhatIsMissingLast() {
        assertThat(ORDERING.clause(Sort.by("points"))).startsWith("order by coalesce(sum(s), 1000000000) asc,");
        assertThat(ORDERING.clause(Sort.by("points").descending())).startsWith("order by coalesce(sum(s), -1) desc,");
    }

    @Test
    void endsWithAUniqueProperty() {
        assertThat(ORDERING.clause(Sort.by("date").descending().and(Sort.by("total"))))
                .isEqualTo("order by e.date desc, e.id desc\n");
    }

    @Test
    void knowsNoOtherProperty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ORDERING.clause(Sort.by("e.id; drop table evaluation")))
                .withMessageEndingWith("only by [date, points, total, unit]");
    }
}
