package cn.gov.tj.mz.fourstrong.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleProcess;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleProcess.Marks;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** Only what can be compared is compared: branches that are on both sides, and periods of the same kind. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class ComparableCyclesTest {

    @Autowired
    DashboardService dashboard;

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcTemplate database;

    private OwnUnit own;
    private CycleProcess cycles;

    @BeforeEach
    void leaveNoOtherCycles() {
        own = OwnUnit.alone(program);
        cycles = new CycleProcess(program);
    }

    @Test
    void passesOverPeriodsOfAnotherKind() {
        cycles.closed("2020", Map.of(own.branch(1), Marks.NONE));
        cycles.closed("2020Q4", Map.of(own.branch(1), Marks.NONE));

        assertThat(compared("2020").earlier()).isNull();
        assertThat(compared("2020Q4").earlier()).isNull();
        cycles.closed("2021H1", Map.of(own.branch(1), Marks.NONE));
        assertThat(compared("2021H1").earlier())
                .extracting(earlier -> earlier.cycle().code())
                .isEqualTo(OwnUnit.CYCLE);
    }

    @Test
    void comparesOnlyBranchesWithAResultOnBothSides() {
        cycles.closed(
                "2020H1",
                Map.of(
                        own.branch(1),
                        new Marks(Map.of("A1", "3"), Map.of()),
                        own.branch(2),
                        Marks.NONE,
                        own.branch(3),
                        Marks.NONE,
                        own.branch(4),
                        new Marks(Map.of("A1", "10", "B1", "5"), Map.of())));
        cycles.closed(
                "2020H2",
                Map.of(
                        own.branch(1), Marks.NONE,
                        own.branch(2), Marks.NONE,
                        own.branch(3), new Marks(Map.of("C1", "3"), Map.of())));

        var compared = compared("2020H2");

        assertThat(compared.isPossible()).isTrue();
        assertThat(compared.shared().count()).isEqualTo(3);
        assertThat(compared.shared().meanChange()).isEqualByComparingTo("0.0");
        assertThat(compared.shared().spreadChange()).isEqualByComparingTo("0.0");
        assertThat(compared.before().get(Criterion.LEADERSHIP_TEAM)).isEqualByComparingTo("100.0");
        assertThat(compared.now().get(Criterion.LEADERSHIP_TEAM)).isEqualByComparingTo("100.0");
        assertThat(compared.before().get(Criterion.POLITICAL_FUNCTION)).isEqualByComparingTo("96.7");
        assertThat(compared.now().get(Criterion.MEMBERSHIP)).isEqualByComparingTo("95.0");
    }

    @Test
    void comparesTheOneBranchThatIsReadyWithItself() {
        own.openCycle();
        cycles.closed(
                "2026",
                Map.of(
                        own.branch(1), new Marks(Map.of("A1", "3"), Map.of()),
                        own.branch(2), new Marks(Map.of("A1", "9"), Map.of())));

        var overview = dashboard.overview(new Choice(OwnUnit.OPEN, OwnUnit.CODE));

        assertThat(overview.current().totals().isComparable()).isFalse();
        assertThat(overview.compared().shared().count()).isOne();
        assertThat(overview.compared().shared().branch().today()).isEqualTo("甲支部");
        assertThat(overview.compared().before().get(Criterion.POLITICAL_FUNCTION))
                .isEqualByComparingTo("90.0");
        assertThat(overview.compared().now().get(Criterion.POLITICAL_FUNCTION)).isEqualByComparingTo("100.0");
    }

    @Test
    void comparesNothingWhereTooFewBranchesAreOnBothSides() {
        cycles.closed("2020H1", Map.of(own.branch(1), new Marks(Map.of("A1", "3"), Map.of())));

        cycles.closed(
                "2020H2",
                Map.of(
                        own.branch(1), Marks.NONE,
                        own.branch(2), new Marks(Map.of("A1", "6"), Map.of()),
                        own.branch(3), Marks.NONE));
        var compared = compared("2020H2");

        assertThat(compared.earlier())
                .extracting(earlier -> earlier.cycle().code())
                .isEqualTo("2020H1");
        assertThat(compared.shared().count()).isOne();
        assertThat(compared.isPossible()).isFalse();
        assertThat(compared.before()).isEmpty();
        assertThat(compared.now().get(Criterion.POLITICAL_FUNCTION)).isEqualByComparingTo("93.3");
    }

    @Test
    void knowsWhichResultsNobodyApprovedYet() {
        own.openCycle();

        var open = dashboard.overview(new Choice(OwnUnit.OPEN, OwnUnit.CODE));
        var closed = dashboard.overview(new Choice(OwnUnit.CYCLE, OwnUnit.CODE));

        assertThat(open.current().totals().provisional()).isOne();
        assertThat(open.grades()).first().satisfies(grade -> {
            assertThat(grade.count()).isOne();
            assertThat(grade.provisional()).isOne();
        });
        assertThat(closed.current().totals().provisional()).isZero();
        assertThat(closed.grades())
                .allSatisfy(grade -> assertThat(grade.provisional()).isZero());
    }

    private Compared compared(String cycle) {
        return dashboard.overview(new Choice(cycle, OwnUnit.CODE)).compared();
    }
}
