package cn.gov.tj.mz.fourstrong.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrantRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String FREE = "津民四强〔2026〕003号";
    private static final String TAKEN = "津民四强〔2026〕001号";
    private static final BranchName ACTIVE = branch(true);

    private final Title.Basis first = basis();
    private final Title.Basis second = basis();

    @Test
    void takeANumberInTheFormOfTheBureauThatNobodyHas() {
        var rules = rules(TODAY, Map.of(first, "  " + FREE + " "));
        rules.check(first, ACTIVE, null);
        assertThatCode(rules::throwIfAny).doesNotThrowAnyException();
        assertThat(rules.certificate(first.evaluation())).isEqualTo(FREE);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-29, title.problem.beforeEnd", "2026-11-24, title.problem.later", ", problem.choose"})
    void takeADayFromTheEndOfTheCycleToToday(LocalDate day, String key) {
        assertThat(problems(rules(day, Map.of())))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("grantedOn", key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-30", "2026-11-23"})
    void takeTheFirstAndTheLastOfTheseDays(LocalDate day) {
        assertThatCode(rules(day, Map.of())::throwIfAny).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "'', problem.required",
        "'  ', problem.required",
        "津民四强2026-1, title.problem.form",
        "津民四强〔2026〕000号, title.problem.form",
        "津民四强〔2026〕01号, title.problem.form",
        "津民四强〔2026〕001号, title.problem.taken"
    })
    void sayWhatIsWrongWithANumber(String number, String key) {
        var rules = rules(TODAY, Map.of(first, number));
        rules.check(first, ACTIVE, null);
        assertThat(problems(rules))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("certificate." + first.evaluation(), key));
    }

    @Test
    void nameBothWhoHaveTheSameNumber() {
        var rules = rules(TODAY, Map.of(first, FREE, second, FREE + " "));
        rules.check(first, ACTIVE, null);
        rules.check(second, ACTIVE, null);
        assertThat(problems(rules))
                .extracting(Problem::key)
                .containsExactly("title.problem.twice", "title.problem.twice");
    }

    @Test
    void refuseABranchThatHoldsATitleOrIsGone() {
        var rules = rules(TODAY, Map.of(first, FREE, second, "津民四强〔2026〕004号"));
        rules.check(first, ACTIVE, TAKEN);
        rules.check(second, branch(false), null);
        assertThat(problems(rules))
                .extracting(Problem::key, Problem::arguments)
                .containsExactly(
                        tuple("title.problem.holds", List.of(TAKEN)), tuple("title.problem.inactive", List.of()));
    }

    private static GrantRules rules(LocalDate day, Map<Title.Basis, String> numbers) {
        var certificates = new HashMap<UUID, String>();
        numbers.forEach((basis, number) -> certificates.put(basis.evaluation(), number));
        return new GrantRules(new TitleGrantService.GrantEntry("2026H1", day, certificates), TODAY, List.of(TAKEN));
    }

    private static List<Problem> problems(GrantRules rules) {
        return catchThrowableOfType(Invalid.class, rules::throwIfAny).problems();
    }

    private static Title.Basis basis() {
        return new Title.Basis(UUID.randomUUID(), UUID.randomUUID(), "2026H1");
    }

    private static BranchName branch(boolean active) {
        return new BranchName(UUID.randomUUID(), "B1", "第一党支部", "一支部", UUID.randomUUID(), "某单位", 1, active);
    }
}
