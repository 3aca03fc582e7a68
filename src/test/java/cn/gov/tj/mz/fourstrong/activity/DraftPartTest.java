package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DraftPartTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Figure FIGURE = new Figure("项目数", BigDecimal.TEN, Figure.Qualifier.EXACT, "项", null, "10项");

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments(DraftPart.TITLE, Drafts.titled("新"), Drafts.good().title(), "新"),
                arguments(
                        DraftPart.TYPES,
                        draft(
                                List.of("THEME_PARTY_DAY", "PARTY_LECTURE"),
                                Set.of(),
                                Drafts.good().dates()),
                        "PARTY_LECTURE",
                        "THEME_PARTY_DAY\nPARTY_LECTURE"),
                arguments(DraftPart.START_DATE, on(DAY.plusDays(1), null, null, 2026), "2026-11-20", "2026-11-21"),
                arguments(DraftPart.END_DATE, on(DAY, DAY, null, 2026), null, "2026-11-20"),
                arguments(DraftPart.PERIOD_TEXT, on(DAY, null, "月底", 2026), null, "月底"),
                arguments(DraftPart.EVALUATION_YEAR, on(DAY, null, null, 2025), "2026", "2025"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void tellsWhatItWasAndWhatItIs(DraftPart part, ActivityDraft after, @Nullable String before, @Nullable String now) {
        assertThat(DraftPart.changes(Drafts.good(), after)).contains(new ActivityChange(part, before, now));
    }

    @Test
    void isNamedOnlyWhereSomethingDiffers() {
        assertThat(DraftPart.changes(Drafts.good(), Drafts.good())).isEmpty();
        assertThat(DraftPart.changes(Drafts.good(), Drafts.titled("新"))).hasSize(1);
    }

    @Test
    void listsCriteriaInTheirFixedOrder() {
        var dates = Drafts.good().dates();
        var before = draft(List.of("PARTY_LECTURE"), Set.of(Criterion.POLITICAL_FUNCTION), dates);
        var after =
                draft(List.of("PARTY_LECTURE"), Set.of(Criterion.EFFECTIVENESS, Criterion.POLITICAL_FUNCTION), dates);

        assertThat(DraftPart.changes(before, after))
                .containsExactly(new ActivityChange(
                        DraftPart.CRITERIA, "POLITICAL_FUNCTION", "POLITICAL_FUNCTION\nEFFECTIVENESS"));
    }

    @Test
    void seesADifferenceThatTheWordsOfAFigureHide() {
        var after = new Figure("项目数", BigDecimal.TEN, Figure.Qualifier.EXACT, "项", "2025年", "10项");

        assertThat(DraftPart.changes(figures(FIGURE), figures(after)))
                .containsExactly(new ActivityChange(
                        DraftPart.FIGURES,
                        "项目数\t10项\tqualifier.EXACT\t10\t项",
                        "项目数\t10项\t2025年\tqualifier.EXACT\t10\t项"));
    }

    private static ActivityDraft figures(Figure... figures) {
        return Drafts.of("摘要", List.of("PARTY_LECTURE"), List.of(figures), List.of());
    }

    private static ActivityDraft on(
            @Nullable LocalDate start, @Nullable LocalDate end, @Nullable String period, @Nullable Integer year) {
        return Drafts.when(start, end, period, false, year);
    }

    private static ActivityDraft draft(List<String> types, Set<Criterion> criteria, ActivityDates dates) {
        return ActivityDraft.of(Drafts.good().title(), null, types, criteria, dates);
    }
}
