package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.activity.TypeRule.Applicability;
import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeRuleTest {

    @ParameterizedTest
    @CsvSource({
        "ALWAYS, false, 0, true",
        "ALWAYS, true, 3, true",
        "HAS_COMMITTEE, false, 3, false",
        "HAS_COMMITTEE, true, 0, true",
        "HAS_GROUPS, true, 0, false",
        "HAS_GROUPS, false, 1, true"
    })
    void holdsForBranchesThatHaveWhatItIsAbout(
            Applicability applicability, boolean committee, int groups, boolean holds) {
        assertThat(applicability.holdsFor(new BranchFacts(null, committee, groups, null, null)))
                .isEqualTo(holds);
    }
}
