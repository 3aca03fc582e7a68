package cn.gov.tj.mz.fourstrong.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.UnitName;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final UnitName BUREAU = unit("BUREAU", 0);
    private static final UnitName UNIT = unit("UNIT", 1);
    private static final UnitName OTHER = unit("OTHER", 0);
    private static final BranchName BRANCH =
            new BranchName(UUID.randomUUID(), "B1", "一支部", "一支部", UNIT.id(), UNIT.name(), 1, true);

    @Test
    void narrowsListsToTheChosenUnit() {
        var part = selection(List.of(BUREAU, UNIT), UNIT, null).part();

        assertThat(part.unitCode()).isEqualTo("UNIT");
        assertThat(part.unitId()).isEqualTo(UNIT.id());
        assertThat(part.branchCode()).isNull();
        assertThat(part.branchId()).isNull();
    }

    @Test
    void narrowsListsToTheTopmostUnitWhenNoneIsChosen() {
        assertThat(selection(List.of(BUREAU, UNIT), null, null).part().unit()).isEqualTo(BUREAU);
    }

    @Test
    void narrowsNothingForThoseWhoSeeSeveralPartsOfTheTree() {
        var selection = selection(List.of(BUREAU, OTHER), null, null);

        assertThat(selection.whole()).isNull();
        assertThat(selection.part()).isEqualTo(new TreePart(null, null));
        assertThat(selection.part().unitCode()).isNull();
        assertThat(selection.part().unitId()).isNull();
    }

    @Test
    void narrowsListsToTheBranchOfThoseWhoSeeNoUnit() {
        var selection = selection(List.of(), null, BRANCH);

        assertThat(selection.isOwnBranch()).isTrue();
        assertThat(selection.part().unit()).isNull();
        assertThat(selection.part().branchCode()).isEqualTo("B1");
        assertThat(selection.part().branchId()).isEqualTo(BRANCH.id());
    }

    @Test
    void keepsTheCycleWhereOnlyACycleIsChosen() {
        var selection = selection(List.of(BUREAU, UNIT), UNIT, null);

        assertThat(selection.isOwnBranch()).isFalse();
        assertThat(selection.withoutUnits())
                .isEqualTo(new Selection(selection.cycles(), List.of(), selection.cycle(), null, null, null));
    }

    private static Selection selection(List<UnitName> units, @Nullable UnitName unit, @Nullable BranchName branch) {
        var day = LocalDate.of(2019, 12, 31);
        var cycle = new CycleFacts(
                UUID.randomUUID(),
                "2019H2",
                LocalDate.of(2019, 7, 1),
                day,
                new CycleFacts.LastDays(day, day, day),
                null);
        return new Selection(List.of(cycle), units, cycle, null, unit, branch);
    }

    private static UnitName unit(String code, int depth) {
        return new UnitName(UUID.randomUUID(), code, "单位" + code, code, depth);
    }
}
