package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityDatesTest {

    private static final TypeRule UNTIL_MARCH = new TypeRule(
            TypeRule.Frequency.YEARLY,
            1,
            TypeRule.Applicability.ALWAYS,
            new RuleWindow(0, 3, 0, 60, 3),
            true,
            TypeRule.Source.RULE);

    private static final TypeRules RULES = TypeRules.always(Map.of(
            "ORGANISATIONAL_LIFE_MEETING", UNTIL_MARCH,
            "DEMOCRATIC_APPRAISAL", UNTIL_MARCH,
            "SECRETARY_REPORT", UNTIL_MARCH));

    @ParameterizedTest
    @CsvSource({
        "2025-02-08, ORGANISATIONAL_LIFE_MEETING, 2024",
        "2025-03-31, DEMOCRATIC_APPRAISAL, 2024",
        "2025-01-01, SECRETARY_REPORT, 2024",
        "2025-04-01, SECRETARY_REPORT, 2025",
        "2025-12-20, ORGANISATIONAL_LIFE_MEETING, 2025",
        "2025-02-08, PARTY_LECTURE, 2025"
    })
    void proposeTheYearThatItCountsFor(LocalDate date, String type, int year) {
        assertThat(RULES.proposedYear(date, List.of("THEME_PARTY_DAY", type))).isEqualTo(year);
    }

    /** A rule that holds from a day on is about the periods that begin from then on, and so about what closes them. */
    @Test
    void proposeByTheRuleOfTheYearThatIsClosed() {
        var later = RULES.with("SECRETARY_REPORT", LocalDate.of(2025, 1, 1), TypeRule.NEVER);

        assertThat(later.proposedYear(LocalDate.of(2025, 2, 8), List.of("SECRETARY_REPORT")))
                .isEqualTo(2024);
        assertThat(later.proposedYear(LocalDate.of(2026, 2, 8), List.of("SECRETARY_REPORT")))
                .isEqualTo(2026);
    }

    @Test
    void proposeNoYearWithoutADate() {
        assertThat(RULES.proposedYear(null, List.of("PARTY_LECTURE"))).isNull();
        assertThat(new ActivityDates(null, null, "近三年", null)
                        .proposing(List.of(), RULES)
                        .evaluationYear())
                .isNull();
    }

    @Test
    void keepAYearThatWasWritten() {
        var day = LocalDate.of(2025, 2, 8);

        assertThat(new ActivityDates(day, null, null, 2023)
                        .proposing(List.of(), RULES)
                        .evaluationYear())
                .isEqualTo(2023);
        assertThat(new ActivityDates(day, null, null, null)
                        .proposing(List.of(), RULES)
                        .evaluationYear())
                .isEqualTo(2025);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-05-04, -, -, 2025-05-04",
                "2025-05-04, 2025-05-04, -, 2025-05-04",
                "2025-05-04, 2025-05-06, -, 2025-05-04 – 2025-05-06",
                "2025-05-04, -, 五四前后, 2025-05-04",
                "-, -, 近三年, 近三年",
                "-, -, -, -"
            })
    void areReadAsDaysOrElseAsThePeriod(
            @Nullable LocalDate start, @Nullable LocalDate end, @Nullable String period, @Nullable String words) {
        assertThat(new ActivityDates(start, end, period, null).inWords(LocalDate::toString))
                .isEqualTo(words);
    }

    @Test
    void loseAPeriodThatSaysNothing() {
        assertThat(new ActivityDates(null, null, " \u3000", 2024).clean())
                .isEqualTo(new ActivityDates(null, null, null, 2024));
    }

    @ParameterizedTest
    @CsvSource({"2025-05-04, 2024, 2025-05-04", ", 2024, 2024-01-01", ", , 1900-01-01"})
    void standAfterAllOfTheirYearWhenThereIsNoDay(
            @Nullable LocalDate start, @Nullable Integer year, LocalDate sortDate) {
        assertThat(new ActivityDates(start, null, null, year).sortDate()).isEqualTo(sortDate);
    }
}
