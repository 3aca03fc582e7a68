package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final List<TypeName> KNOWN = List.of(
            new TypeName("PARTY_LECTURE", "党课", "Party lecture", ActivityType.Category.ORGANISATIONAL_LIFE, true),
            new TypeName("BRAND_INNOVATION", "创新品牌", "Brand", ActivityType.Category.BRAND, false));

    @Test
    void findNothingWrongWithAGoodDraft() {
        assertThat(problems(Drafts.good())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t"})
    void wantATitle(String title) {
        assertThat(problems(Drafts.titled(title))).containsExactly("title activity.problem.required []");
    }

    @Test
    void countCharactersAsPeopleDo() {
        assertThat(problems(Drafts.titled("𠮷".repeat(60)))).isEmpty();
        assertThat(problems(Drafts.titled("𠮷".repeat(61)))).containsExactly("title activity.problem.long [60, 61]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "=1+1", "＝SUM(A1)", "@x", "100%_!", "𠮷野家\"'"})
    void takeMarkupAndFormulasForText(String title) {
        assertThat(problems(Drafts.titled(title))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"党课\u0000", "党\u0007课", "党课\u009F讲", "党课\uD83D讲"})
    void refuseWhatCannotBeShown(String title) {
        assertThat(problems(Drafts.titled(title))).containsExactly("title activity.problem.controls []");
    }

    @Test
    void letASummaryHaveLinesButNotMoreThanAThousandCharacters() {
        assertThat(problems(Drafts.of("一\n二\t三", List.of("PARTY_LECTURE"), List.of(), List.of())))
                .isEmpty();
        assertThat(problems(Drafts.of("长".repeat(1001), List.of("PARTY_LECTURE"), List.of(), List.of())))
                .containsExactly("summary activity.problem.long [1000, 1001]");
    }

    @Test
    void wantATypeThatIsKnown() {
        assertThat(problems(Drafts.of("", List.of(), List.of(), List.of())))
                .containsExactly("types activity.problem.types []");
        assertThat(problems(Drafts.of("", List.of("GONE"), List.of(), List.of())))
                .containsExactly("types activity.problem.unknownType []");
    }

    @Test
    void wantTheEndNotBeforeTheStart() {
        var day = LocalDate.of(2026, 5, 4);
        assertThat(problems(Drafts.on(day, day))).isEmpty();
        assertThat(problems(Drafts.on(day, day.minusDays(1))))
                .containsExactly("endDate activity.problem.endBeforeStart []");
        assertThat(problems(Drafts.on(null, day))).containsExactly("startDate activity.problem.startMissing []");
    }

    @ParameterizedTest
    @CsvSource({"1948-12-31, false", "1949-01-01, true", "2027-12-31, true", "2028-01-01, false"})
    void keepDatesBetweenTheFoundingAndNextYear(LocalDate date, boolean fine) {
        assertThat(problems(Drafts.on(date, null)).stream().noneMatch(it -> it.startsWith("startDate")))
                .isEqualTo(fine);
    }

    @ParameterizedTest
    @CsvSource({"1948, false", "1949, true", "2027, true", "2028, false", "-1, false"})
    void keepTheEvaluationYearBetweenTheFoundingAndNextYear(int year, boolean fine) {
        var problems = problems(Drafts.when(TODAY, null, null, false, year));
        assertThat(problems).isEqualTo(fine ? List.of() : List.of("evaluationYear activity.problem.year [1949, 2027]"));
    }

    @Test
    void wantADateAPeriodOrThePlainWordThatThereIsNoneWhereATypeNeedsADate() {
        assertThat(problems(Drafts.when(null, null, null, false, null)))
                .containsExactly("startDate activity.problem.dateNeeded []");
        assertThat(problems(Drafts.when(null, null, "近三年", false, null))).isEmpty();
        assertThat(problems(Drafts.when(null, null, null, true, null))).isEmpty();
    }

    @Test
    void nameTheRowOfAFigureThatIsWrong() {
        var good = Drafts.figure("10", Figure.Qualifier.MORE_THAN, "项");
        var bad = new Figure(" ", new BigDecimal("1.23456"), Figure.Qualifier.EXACT, "很长很长很长很长很长长", null, "1");
        assertThat(problems(Drafts.of("", List.of("BRAND_INNOVATION"), List.of(good, bad), List.of())))
                .containsExactly(
                        "figures.1.label activity.problem.required []",
                        "figures.1.unit activity.problem.long [10, 11]",
                        "figures.1.amount activity.problem.amount []");
    }

    @Test
    void wantWordsForAFigureWithoutAmount() {
        var nothing = Drafts.figure(null, Figure.Qualifier.ABOUT, "封");
        assertThat(problems(Drafts.of("", List.of("BRAND_INNOVATION"), List.of(nothing), List.of())))
                .containsExactly("figures.0.asPrinted activity.problem.required []");
    }

    @ParameterizedTest
    @CsvSource({"2023, true", "'2023|2024', true", "'2023, 2024', true", "1948, false", "二〇二四, false", "2029, false"})
    void readTheYearsOfAnHonour(String years, boolean fine) {
        var problems =
                problems(Drafts.of("", List.of("BRAND_INNOVATION"), List.of(), List.of(Drafts.honour(years, 1))));
        assertThat(problems.isEmpty()).isEqualTo(fine);
        assertThat(problems).allMatch(problem -> problem.startsWith("honours.0.years"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10000})
    void countHonoursFromOne(int quantity) {
        assertThat(problems(
                        Drafts.of("", List.of("BRAND_INNOVATION"), List.of(), List.of(Drafts.honour(null, quantity)))))
                .containsExactly("honours.0.quantity activity.problem.quantity []");
    }

    @Test
    void limitTheRows() {
        var many = Collections.nCopies(31, Drafts.honour(null, null));
        assertThat(problems(Drafts.of("", List.of("BRAND_INNOVATION"), List.of(), many)))
                .containsExactly("honours activity.problem.rows [30]");
    }

    private static List<String> problems(ActivityDraft draft) {
        return ActivityRules.problems(draft.clean(), TODAY, KNOWN).stream()
                .map(problem -> problem.field() + " " + problem.key() + " " + problem.arguments())
                .toList();
    }
}
