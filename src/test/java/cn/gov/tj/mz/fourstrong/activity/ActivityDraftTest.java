package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityDraftTest {

    @ParameterizedTest
    @CsvSource({
        "2025-02-08, ORGANISATIONAL_LIFE_MEETING, 2024",
        "2025-03-31, DEMOCRATIC_APPRAISAL, 2024",
        "2025-01-01, SECRETARY_REPORT, 2024",
        "2025-04-01, SECRETARY_REPORT, 2025",
        "2025-12-20, ORGANISATIONAL_LIFE_MEETING, 2025",
        "2025-02-08, PARTY_LECTURE, 2025"
    })
    void proposesTheYearThatItCountsFor(LocalDate date, String type, int year) {
        assertThat(ActivityDates.proposedYear(date, List.of("THEME_PARTY_DAY", type)))
                .isEqualTo(year);
    }

    @Test
    void proposesNoYearWithoutADate() {
        assertThat(ActivityDates.proposedYear(null, List.of("PARTY_LECTURE"))).isNull();
    }

    @Test
    void keepsAYearThatWasWritten() {
        var draft = Drafts.when(LocalDate.of(2025, 2, 8), null, null, false, 2023);
        assertThat(draft.clean().dates().evaluationYear()).isEqualTo(2023);
        assertThat(Drafts.on(LocalDate.of(2025, 2, 8), null).clean().dates().evaluationYear())
                .isEqualTo(2025);
    }

    @Test
    void losesSurroundingSpaceDoublesAndEmptyTexts() {
        var draft = Drafts.of("  ", List.of("PARTY_LECTURE", "PARTY_LECTURE"), List.of(), List.of())
                .clean();
        assertThat(draft.summary()).isNull();
        assertThat(draft.types()).containsExactly("PARTY_LECTURE");
        assertThat(Drafts.titled(" 党课\u3000").clean().title()).isEqualTo("党课");
    }

    @Test
    void standsAfterAllOfItsYearWhenItHasNoDate() {
        assertThat(Drafts.on(LocalDate.of(2025, 5, 4), null).dates().sortDate()).isEqualTo("2025-05-04");
        assertThat(Drafts.when(null, null, null, true, 2024).dates().sortDate()).isEqualTo("2024-01-01");
        assertThat(Drafts.when(null, null, null, true, null).dates().sortDate()).isEqualTo("1900-01-01");
    }

    @Test
    void isFoundByTitleSummaryAndCodeWhateverTheCase() {
        assertThat(Drafts.titled("APP 上线").searchText("WX01")).contains("app 上线", "纪律建设", "wx01");
    }

    @Test
    void leavesOutWhatBelongsToOneDayWhenItIsCopied() {
        var copy = Drafts.of("摘要", List.of("PARTY_LECTURE"), List.of(), List.of(Drafts.honour(null, 1)))
                .forAnotherDay();
        assertThat(copy.title()).isEqualTo(Drafts.good().title());
        assertThat(copy.summary()).isEqualTo("摘要");
        assertThat(copy.types()).containsExactly("PARTY_LECTURE");
        assertThat(copy.dates().start()).isNull();
        assertThat(copy.dates().evaluationYear()).isNull();
        assertThat(copy.honours()).isEmpty();
    }

    @Test
    void tellsWhatChangedFromWhatToWhat() {
        assertThat(DraftPart.changes(Drafts.good(), Drafts.good())).isEmpty();
        assertThat(DraftPart.changes(Drafts.titled("旧"), Drafts.titled("新")))
                .containsExactly(new ActivityChange(DraftPart.TITLE, "旧", "新"));
    }

    @Test
    void tellsChangesOfListsLineByLine() {
        var before = Drafts.of("摘要", List.of("PARTY_LECTURE"), List.of(), List.of(Drafts.honour("2023", 1)));
        var after = Drafts.of(
                "摘要",
                List.of("THEME_PARTY_DAY", "PARTY_LECTURE"),
                List.of(Drafts.figure("10", Figure.Qualifier.MORE_THAN, "项").clean()),
                List.of());

        assertThat(DraftPart.changes(before, after))
                .containsExactly(
                        new ActivityChange(DraftPart.TYPES, "PARTY_LECTURE", "THEME_PARTY_DAY\nPARTY_LECTURE"),
                        new ActivityChange(DraftPart.FIGURES, null, "项目数\t10余项\tqualifier.MORE_THAN\t10\t项"),
                        new ActivityChange(DraftPart.HONOURS, "先进党支部\tlevel.CITY\t2023\trecipient.BRANCH\t1", null));
    }

    @ParameterizedTest
    @CsvSource({
        "10, MORE_THAN, 项, 10余项",
        "16, EXACT, 家, 16家",
        "8, TOP, 位, 前8位",
        "30.50, ABOUT, 万元, 约30.5万元",
        "100, EXACT, , 100"
    })
    void printsFigures(BigDecimal amount, Figure.Qualifier qualifier, @Nullable String unit, String printed) {
        assertThat(Figure.printed(amount, qualifier, unit)).isEqualTo(printed);
    }

    @Test
    void keepsTheWordsThatWerePrinted() {
        var figure = new Figure("表扬信", null, Figure.Qualifier.ABOUT, "封", null, " 多封 ").clean();
        assertThat(figure.asPrinted()).isEqualTo("多封");
        assertThat(Drafts.figure("10.0000", Figure.Qualifier.MORE_THAN, "项").clean())
                .isEqualTo(new Figure("项目数", BigDecimal.TEN, Figure.Qualifier.MORE_THAN, "项", null, "10余项"));
    }

    @Test
    void joinsTheYearsOfAnHonour() {
        assertThat(Drafts.honour("2023 | 2024,2025", null).clean().years()).isEqualTo("2023、2024、2025");
    }
}
