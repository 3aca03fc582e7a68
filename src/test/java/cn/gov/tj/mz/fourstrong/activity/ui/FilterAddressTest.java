package cn.gov.tj.mz.fourstrong.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.ActivityType.Category;
import cn.gov.tj.mz.fourstrong.activity.Origin;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FilterAddressTest {

    private static final BranchName NETWORK =
            new BranchName(UUID.randomUUID(), "WX", "市民政局网信办党支部", "网信办", UUID.randomUUID(), "市民政局网信办", 1, true);

    private final FilterAddress addresses = new FilterAddress(List.of(NETWORK));

    @Test
    void givesBackWhatItWrote() {
        var filter = ActivityFilter.NONE
                .withText("两个 维护")
                .withBranches(Set.of(NETWORK.id()))
                .withUnit("WXB")
                .withCriteria(Set.of(Criterion.MEMBERSHIP, Criterion.EFFECTIVENESS))
                .withTypes(Set.of("PARTY_LECTURE"))
                .withCategories(Set.of(Category.STUDY))
                .withYears(Set.of(2024, 2025))
                .withDates(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30))
                .withUndated(true)
                .withStates(Set.of(ActivityState.ACCEPTED))
                .withOrigins(Set.of(Origin.PUBLISHED));

        assertThat(addresses.read(addresses.write(filter))).isEqualTo(filter);
        assertThat(addresses.write(filter)).containsEntry("branch", List.of("WX"));
        assertThat(addresses.read(addresses.write(ActivityFilter.NONE))).isEqualTo(ActivityFilter.NONE);
    }

    @Test
    void understandsAMonth() {
        assertThat(addresses.read(Map.of("month", List.of("2024-02"))))
                .isEqualTo(ActivityFilter.NONE.withDates(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
    }

    @Test
    void leavesOutWhatItDoesNotUnderstand() {
        var address = Map.of(
                "state", List.of("ACCEPTED", "lost"),
                "year", List.of("twenty"),
                "from", List.of("2025-13-01"),
                "month", List.of("soon"),
                "branch", List.of("ZZ"),
                "criterion", List.of(""));

        assertThat(addresses.read(address)).isEqualTo(ActivityFilter.NONE.withStates(Set.of(ActivityState.ACCEPTED)));
    }
}
