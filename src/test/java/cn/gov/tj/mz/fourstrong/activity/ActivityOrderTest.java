package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;

class ActivityOrderTest {

    @Test
    void isNewestFirstUnlessAskedOtherwise() {
        assertThat(ActivityOrder.clause(Sort.unsorted()))
                .isEqualTo(ActivityOrder.clause(Sort.by("date").descending()))
                .isEqualTo("order by a.content.sortDate desc, a.id desc\n");
    }

    @Test
    void letsAnIndexServeTheDateInBothDirections() {
        assertThat(ActivityOrder.clause(Sort.by("date").and(Sort.by("title"))))
                .isEqualTo("order by a.content.sortDate asc, a.id asc\n");
    }

    @Test
    void followsTheOrganisationAmongEqualRows() {
        assertThat(ActivityOrder.clause(Sort.by("title").descending()))
                .isEqualTo(
                        "order by a.content.title desc, a.branch.sortOrder, a.branch.code, a.content.sortDate desc, a.id desc\n");
    }

    @Test
    void knowsNoOtherProperty() {
        assertThatIllegalArgumentException().isThrownBy(() -> ActivityOrder.clause(Sort.by("summary")));
    }
}
