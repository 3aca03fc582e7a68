package cn.gov.tj.mz.fourstrong.title;

import static cn.gov.tj.mz.fourstrong.title.Candidates.candidate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrantRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String FREE = "津民四强〔2026〕003号";
    private static final String TAKEN = "津民四强〔2026〕001号";

    private final Candidate first = candidate("一支部", Eligibility.ADVISED, "97");
    private final Candidate second = candidate("二支部", Eligibility.ADVISED, "96");

    @Test
    void takeANumberInTheFormOfTheBureauThatNobodyHas() {
        var rules = rules(TODAY, Map.of(first, "  " + FREE + " "), null);
        assertThatCode(rules::throwIfAny).doesNotThrowAnyException();
        assertThat(rules.certificate(first.evaluation().id())).isEqualTo(FREE);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-24, title.problem.publicity", "2026-11-24, title.problem.later", ", problem.choose"})
    void takeADayFromTheEndOfThePublicityToToday(LocalDate day, String key) {
        assertThat(problems(rules(day, Map.of(first, FREE), null)))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("grantedOn", key));
    }

    /** The first of them lies before the last day of the cycle, which ended early. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-06-25", "2026-11-23"})
    void takeTheFirstAndTheLastOfTheseDays(LocalDate day) {
        assertThatCode(rules(day, Map.of(first, FREE), null)::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void nameTheFirstDay() {
        assertThat(problems(rules(LocalDate.of(2026, 6, 1), Map.of(first, FREE), null)))
                .flatExtracting(Problem::arguments)
                .containsExactly("2026-06-25");
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
        assertThat(problems(rules(TODAY, Map.of(first, number), null)))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("certificate." + first.evaluation().id(), key));
    }

    @Test
    void nameBothWhoHaveTheSameNumber() {
        assertThat(problems(rules(TODAY, Map.of(first, FREE, second, FREE + " "), null)))
                .extracting(Problem::key)
                .containsExactly("title.problem.twice", "title.problem.twice");
    }

    @ParameterizedTest
    @EnumSource(names = {"HOLDS", "CLOSED", "NO_RESULT"})
    void refuseByNameWhoCannotGetATitle(Eligibility eligibility) {
        var refused = candidate("三支部", eligibility, "99");
        assertThat(problems(rules(TODAY, Map.of(first, FREE, refused, "津民四强〔2026〕004号"), "研究决定")))
                .extracting(Problem::field, Problem::key, Problem::arguments)
                .containsExactly(tuple(
                        "certificate." + refused.evaluation().id(),
                        "title.refused." + eligibility,
                        List.of("三支部", eligibility == Eligibility.HOLDS ? TAKEN : "")));
    }

    @ParameterizedTest
    @EnumSource(names = {"BEYOND_QUOTA", "LOWER_GRADE", "VETOED"})
    void askForAReasonWhereTheRubricDoesNotAdviseATitle(Eligibility eligibility) {
        var exception = candidate("三支部", eligibility, "85");
        assertThat(problems(rules(TODAY, Map.of(first, FREE, exception, "津民四强〔2026〕004号"), "  ")))
                .extracting(Problem::field, Problem::key, Problem::arguments)
                .containsExactly(tuple("reason", "title.problem.reason", List.of("三支部")));
        var long500 = "因".repeat(Reason.MAX_LENGTH);
        assertThat(problems(rules(TODAY, Map.of(exception, FREE), long500 + "因")))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("reason", "problem.tooLong"));
        assertThatCode(rules(TODAY, Map.of(exception, FREE), long500)::throwIfAny)
                .doesNotThrowAnyException();
    }

    private static GrantRules rules(LocalDate day, Map<Candidate, String> numbers, String reason) {
        var certificates = new LinkedHashMap<UUID, String>();
        numbers.forEach(
                (candidate, number) -> certificates.put(candidate.evaluation().id(), number));
        var batch = GrantBatch.of(Candidates.recommendation(10, 0, null), List.copyOf(numbers.keySet()));
        return new GrantRules(
                new TitleGrantService.GrantEntry("2026H1", day, certificates, reason), batch, TODAY, List.of(TAKEN));
    }

    private static List<Problem> problems(GrantRules rules) {
        return catchThrowableOfType(Invalid.class, rules::throwIfAny).problems();
    }
}
