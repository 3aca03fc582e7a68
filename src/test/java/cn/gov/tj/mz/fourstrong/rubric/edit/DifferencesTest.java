package cn.gov.tj.mz.fourstrong.rubric.edit;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.rubric.Drafts;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final RubricDraft STANDARD = RubricSamples.standardDraft();

    @Test
    void areNoneBetweenARubricAndItself() {
        assertThat(Difference.between(STANDARD, STANDARD)).isEmpty();
        assertThat(Difference.between(STANDARD, STANDARD.clean())).isEmpty();
    }

    @Test
    void sayWhatWasAddedRemovedAndChanged() {
        var indicators = new ArrayList<>(STANDARD.indicators());
        indicators.removeLast();
        indicators.set(
                1,
                RubricSamples.indicator(
                        Criterion.POLITICAL_FUNCTION,
                        "A2",
                        "政治生活",
                        indicators.get(1).nameEn(),
                        points("8.5"),
                        indicators.get(1).rule(),
                        "会议记录"));
        indicators.add(Drafts.indicator("A9", points("4.5")));
        assertThat(Difference.between(
                        STANDARD, Drafts.indicators(STANDARD, indicators).named("另一细则")))
                .extracting(Difference::section, Difference::code, Difference::field, Difference::from, Difference::to)
                .containsExactly(
                        tuple(RubricSection.WHOLE, "", RubricField.NAME, STANDARD.name(), "另一细则"),
                        tuple(RubricSection.INDICATOR, "D4", RubricField.PRESENCE, "结对共建与志愿服务", null),
                        tuple(RubricSection.INDICATOR, "A9", RubricField.PRESENCE, null, "指标"),
                        tuple(RubricSection.INDICATOR, "A2", RubricField.NAME, "政治生活、纪律与意识形态", "政治生活"),
                        tuple(RubricSection.INDICATOR, "A2", RubricField.FULL_MARKS, "8", "8.5"),
                        tuple(RubricSection.INDICATOR, "A2", RubricField.EVIDENCE, null, "会议记录"));
    }

    @Test
    void tellAnotherOrderOnce() {
        var indicators = new ArrayList<>(STANDARD.indicators());
        Collections.swap(indicators, 0, 1);
        assertThat(Difference.between(STANDARD, Drafts.indicators(STANDARD, indicators)))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.field()).isEqualTo(RubricField.ORDER);
                    assertThat(difference.from()).startsWith("A1、A2");
                    assertThat(difference.to()).startsWith("A2、A1");
                    assertThat(difference.inShort()).startsWith("INDICATOR ORDER: A1、A2");
                });
    }

    @Test
    void tellAMoveToAnotherCriterionAsThat() {
        var indicators = new ArrayList<>(STANDARD.indicators());
        var moved = indicators.getFirst();
        indicators.set(
                0,
                RubricSamples.indicator(
                        Criterion.MEMBERSHIP,
                        moved.code(),
                        moved.nameZh(),
                        moved.nameEn(),
                        moved.fullMarks(),
                        moved.rule(),
                        ""));
        var draft = Drafts.indicators(STANDARD, indicators).clean();
        assertThat(Difference.between(STANDARD, draft))
                .extracting(Difference::field, Difference::from, Difference::to)
                .containsExactly(tuple(RubricField.CRITERION, "POLITICAL_FUNCTION", "MEMBERSHIP"));
    }

    @Test
    void setPartsSideBySide() {
        var indicators = new ArrayList<>(STANDARD.indicators());
        indicators.removeLast();
        Collections.swap(indicators, 0, 1);
        indicators.add(Drafts.indicator("A9", points("4.5")));
        var parts = ComparedPart.all(STANDARD, Drafts.indicators(STANDARD, indicators));

        assertThat(parts).hasSize(1 + 17 + 12 + 4 + 1);
        assertThat(parts)
                .filteredOn(part -> part.kind() != ComparedPart.Kind.SAME)
                .extracting(ComparedPart::code, ComparedPart::kind, ComparedPart::changed)
                .containsExactly(
                        tuple("A9", ComparedPart.Kind.ADDED, List.of()),
                        tuple("D4", ComparedPart.Kind.REMOVED, List.of()),
                        tuple("", ComparedPart.Kind.CHANGED, List.of(RubricField.ORDER)));
    }
}
