package cn.gov.tj.mz.fourstrong.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Emptied;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class ComparisonServiceTest {

    @Autowired
    ComparisonService comparisons;

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcTemplate database;

    private OwnUnit own;

    @BeforeEach
    void leaveNoOtherCycles() {
        Emptied.table(database, "cycle");
        own = OwnUnit.create(program);
    }

    @Test
    void putsBranchesSideBySideInOrganisationOrder() {
        var comparison = comparisons.compare(Set.of("OWN3", "OWN1"), OwnUnit.CYCLE);

        assertThat(comparison.columns())
                .extracting(column -> column.branch().shortName())
                .containsExactly("甲支部", "丙支部");
        assertThat(comparison.columns().getLast().percents())
                .isEqualTo(Map.of(
                        Criterion.POLITICAL_FUNCTION, new BigDecimal("73.3"),
                        Criterion.LEADERSHIP_TEAM, new BigDecimal("75.0"),
                        Criterion.MEMBERSHIP, new BigDecimal("85.0"),
                        Criterion.EFFECTIVENESS, new BigDecimal("100.0")));
        assertThat(comparison.columns().getFirst().result())
                .get()
                .satisfies(result -> assertThat(result.total()).isEqualByComparingTo("96.0"));
    }

    @Test
    void placesABranchAmongAllOfTheBureauWhateverStandsBesideIt() {
        var two = comparisons.compare(Set.of("OWN3", "OWN1"), OwnUnit.CYCLE).columns();
        var three = comparisons
                .compare(Set.of("OWN1", "OWN2", "OWN3"), OwnUnit.CYCLE)
                .columns();

        assertThat(three.getLast().place())
                .isEqualTo(two.getLast().place())
                .isEqualTo(two.getFirst().place() + 2);
    }

    @Test
    void hasNoNumberForABranchWithoutAResult() {
        own.openCycle();

        var comparison = comparisons.compare(Set.of("OWN3", "OWN4"), OwnUnit.OPEN);

        assertThat(comparison.columns()).hasSize(2).allSatisfy(column -> {
            assertThat(column.percents()).isEmpty();
            assertThat(column.result()).get().extracting(Result::total).isNull();
        });
    }

    @Test
    void hasNothingAtAllForABranchThatTakesNoPart() {
        var comparison = comparisons.compare(Set.of("OWN3", "OWN4"), OwnUnit.CYCLE);

        assertThat(comparison.columns().getLast().result()).isEmpty();
        assertThat(comparison.columns().getLast().percents()).isEmpty();
    }

    @Test
    void takesTheNewestCompleteCycleWhenNoneIsNamed() {
        own.openCycle();

        assertThat(comparisons.compare(Set.of("OWN1", "OWN2"), null).cycle().code())
                .isEqualTo(OwnUnit.CYCLE);
    }

    @Test
    void refusesLessThanTwoAndMoreThanSix() {
        refused("dashboard.compare.tooFew", Set.of());
        refused("dashboard.compare.tooFew", Set.of("OWN1"));
        refused("dashboard.compare.tooMany", Set.of("OWN1", "OWN2", "OWN3", "OWN4", "X5", "X6", "X7"));
    }

    @Test
    void knowsNoBranchThatDoesNotExist() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> comparisons.compare(Set.of("OWN1", "X7"), null));
    }

    private void refused(String key, Set<String> codes) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> comparisons.compare(codes, null))
                .satisfies(invalid ->
                        assertThat(invalid.problems()).extracting(Problem::key).containsExactly(key));
    }
}
