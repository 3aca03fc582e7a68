package cn.gov.tj.mz.fourstrong.organisation;

import static cn.gov.tj.mz.fourstrong.organisation.Organisations.branch;
import static cn.gov.tj.mz.fourstrong.organisation.Organisations.unit;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTest {

    private final Unit bureau = Organisations.bureau();
    private final Unit first = unit(bureau, "A", 1);
    private final Unit second = unit(bureau, "B", 2);
    private final Unit below = unit(first, "AA", 1);
    private final Branch inFirst = branch(first, "ZA", 2);
    private final Branch inBelow = branch(below, "ZAA", 1);
    private final Branch inBureau = branch(bureau, "ZM", 3);

    @Test
    void showsParentsBeforeChildrenAndUnitsBeforeBranches() {
        var rows = TreeRow.tree(List.of(bureau, below, first, second), List.of(inBelow, inFirst, inBureau));

        assertThat(rows).extracting(TreeRow::code).containsExactly("MZJ", "A", "AA", "ZAA", "ZA", "B", "ZM");
        assertThat(rows).extracting(TreeRow::depth).containsExactly(0, 1, 2, 3, 2, 1, 1);
    }

    @Test
    void keepsSiblingsAsTheyCome() {
        assertThat(TreeRow.tree(List.of(bureau, second, first), List.of()))
                .extracting(TreeRow::code)
                .containsExactly("MZJ", "B", "A");
        assertThat(TreeRow.tree(List.of(), List.of())).isEmpty();
    }

    @Test
    void tellsUnitsFromBranches() {
        assertThat(TreeRow.of(bureau)).satisfies(row -> {
            assertThat(row.isBranch()).isFalse();
            assertThat(row.kind()).isEqualTo(Unit.Kind.BUREAU);
            assertThat(row.parent()).isNull();
            assertThat(row.active()).isTrue();
        });
        assertThat(TreeRow.of(inFirst)).satisfies(row -> {
            assertThat(row.isBranch()).isTrue();
            assertThat(row.kind()).isNull();
            assertThat(row.parent()).isEqualTo(first.id());
        });
    }

    @Test
    void followsABranchThatMovesAndKeepsItsCode() {
        inFirst.moveTo(second);
        inFirst.change(new Naming("OTHER", "新名", "新", 9), BranchFacts.UNKNOWN, false, null, LocalDate.EPOCH);

        assertThat(TreeRow.of(inFirst)).satisfies(row -> {
            assertThat(row.naming()).isEqualTo(new Naming("ZA", "新名", "新", 9));
            assertThat(row.parent()).isEqualTo(second.id());
            assertThat(row.active()).isFalse();
        });
    }

    @Test
    void isAuditedWithoutWhatIsNotKnown() {
        assertThat(AuditedValues.of(bureau))
                .containsOnlyKeys(
                        AuditDetail.CODE,
                        AuditDetail.NAME,
                        AuditDetail.SHORT_NAME,
                        AuditDetail.SORT_ORDER,
                        AuditDetail.KIND,
                        AuditDetail.ACTIVE);
        assertThat(AuditedValues.of(first)).containsEntry(AuditDetail.UNIT, bureau.name());
        assertThat(AuditedValues.of(inFirst))
                .containsEntry(AuditDetail.UNIT, first.name())
                .containsEntry(AuditDetail.ACTIVE, true)
                .containsEntry(AuditDetail.GROUPS, 0)
                .doesNotContainKeys(AuditDetail.MEMBERS, AuditDetail.FOUNDED_ON, AuditDetail.LAST_ELECTION_ON);

        var day = LocalDate.of(2020, 7, 1);
        inFirst.change(
                inFirst.naming(), new BranchFacts(46, true, 3, day, day.plusYears(1)), true, null, LocalDate.EPOCH);
        assertThat(AuditedValues.of(inFirst))
                .containsEntry(AuditDetail.MEMBERS, 46)
                .containsEntry(AuditDetail.COMMITTEE, true)
                .containsEntry(AuditDetail.FOUNDED_ON, day)
                .containsEntry(AuditDetail.LAST_ELECTION_ON, day.plusYears(1));
    }

    @Test
    void beginsAtTheNodeThatScopesCallTheWhole() {
        assertThat(bureau.id()).isEqualTo(Scope.WHOLE);
        assertThat(first.id()).isNotEqualTo(second.id()).isNotEqualTo(Scope.WHOLE);
    }
}
