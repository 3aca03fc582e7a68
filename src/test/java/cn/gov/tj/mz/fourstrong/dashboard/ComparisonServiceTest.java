package cn.gov.tj.mz.fourstrong.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class ComparisonServiceTest {

    @Autowired
    ComparisonService comparisons;

    @Test
    void putsBranchesSideBySideInOrganisationOrder() {
        var comparison = comparisons.compare(Set.of("YL", "WX"), "2025H1");

        assertThat(comparison.columns())
                .extracting(column -> column.branch().shortName())
                .containsExactly("网信办", "养老院");
        assertThat(comparison.columns().getLast().percents().get(Criterion.POLITICAL_FUNCTION))
                .isEqualByComparingTo("75.0");
        assertThat(comparison.columns().getFirst().result())
                .get()
                .satisfies(result -> assertThat(result.total()).isEqualByComparingTo("88.5"));
    }

    @Test
    void hasNoNumberForABranchWithoutAResult() {
        var comparison = comparisons.compare(Set.of("YL", "WX"), "2026H2");

        assertThat(comparison.columns()).allSatisfy(column -> {
            assertThat(column.percents()).isEmpty();
            assertThat(column.result()).get().extracting(Result::total).isNull();
        });
    }

    @Test
    void takesTheNewestCompleteCycleWhenNoneIsNamed() {
        assertThat(comparisons.compare(Set.of("YL", "WX"), null).cycle().code()).isEqualTo("2025H1");
    }

    @Test
    void refusesLessThanTwoAndMoreThanSix() {
        refused("dashboard.compare.tooFew", Set.of());
        refused("dashboard.compare.tooFew", Set.of("WX"));
        refused("dashboard.compare.tooMany", Set.of("WX", "ZW", "FC", "JZ", "JF", "YL", "X7"));
    }

    @Test
    void knowsNoBranchThatDoesNotExist() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> comparisons.compare(Set.of("WX", "X7"), null));
    }

    private void refused(String key, Set<String> codes) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> comparisons.compare(codes, null))
                .satisfies(invalid ->
                        assertThat(invalid.problems()).extracting(Problem::key).containsExactly(key));
    }
}
