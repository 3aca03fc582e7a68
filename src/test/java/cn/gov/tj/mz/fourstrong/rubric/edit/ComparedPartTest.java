package cn.gov.tj.mz.fourstrong.rubric.edit;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.band;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.rubric.Drafts;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparedPartTest {

    private static final RubricDraft STANDARD = RubricSamples.standardDraft();

    @Test
    void isTheSameEverywhereInARubricBesideItself() {
        assertThat(ComparedPart.all(STANDARD, STANDARD)).isNotEmpty().allSatisfy(part -> {
            assertThat(part.kind()).isEqualTo(ComparedPart.Kind.SAME);
            assertThat(part.from()).isEqualTo(part.to());
        });
    }

    @Test
    void namesTheFieldsThatChanged() {
        var draft = Drafts.with(STANDARD, Drafts.indicator("A1", points("9")));

        assertThat(ComparedPart.all(STANDARD, draft))
                .filteredOn(part -> part.code().equals("A1"))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.kind()).isEqualTo(ComparedPart.Kind.CHANGED);
                    assertThat(part.changed()).contains(RubricField.NAME, RubricField.FULL_MARKS);
                    assertThat(part.from()).containsEntry(RubricField.FULL_MARKS, "10");
                    assertThat(part.to()).containsEntry(RubricField.FULL_MARKS, "9");
                });
    }

    @Test
    void hasNothingOnTheSideThatLacksIt() {
        var before = Drafts.bands(List.of(band("A", "优秀", "90"), band("C", "合格", "0")));
        var after = Drafts.bands(List.of(band("A", "优秀", "90"), band("B", "良好", "0")));
        var parts = ComparedPart.all(before, after);

        assertThat(parts)
                .extracting(ComparedPart::code, ComparedPart::kind)
                .containsExactly(
                        tuple("", ComparedPart.Kind.SAME),
                        tuple("A", ComparedPart.Kind.SAME),
                        tuple("B", ComparedPart.Kind.ADDED),
                        tuple("C", ComparedPart.Kind.REMOVED));
        assertThat(parts.get(2).from()).isNull();
        assertThat(parts.get(3).to()).isNull();
        assertThat(parts.get(3).changed()).isEmpty();
    }

    @Test
    void tellsAnotherOrderBelowTheSection() {
        var before = Drafts.bands(List.of(band("A", "优秀", "90"), band("B", "良好", "80")));
        var after = Drafts.bands(List.of(band("B", "良好", "80"), band("A", "优秀", "90")));

        assertThat(ComparedPart.all(before, after)).last().satisfies(order -> {
            assertThat(order.section()).isEqualTo(RubricSection.BAND);
            assertThat(order.kind()).isEqualTo(ComparedPart.Kind.CHANGED);
            assertThat(order.from()).isEqualTo(Map.of(RubricField.ORDER, "A、B"));
            assertThat(order.to()).isEqualTo(Map.of(RubricField.ORDER, "B、A"));
        });
    }

    @Test
    void standsInItsSectionWhicheverRubricHasIt() {
        var from = Drafts.indicators(RubricDraft.empty("样例"), List.of(Drafts.indicator("A1", points("5"))));
        var to = Drafts.bands(List.of(band("A", "优秀", "0")));

        assertThat(ComparedPart.all(from, to))
                .extracting(ComparedPart::section, ComparedPart::kind)
                .containsExactly(
                        tuple(RubricSection.WHOLE, ComparedPart.Kind.SAME),
                        tuple(RubricSection.INDICATOR, ComparedPart.Kind.REMOVED),
                        tuple(RubricSection.BAND, ComparedPart.Kind.ADDED));
    }
}
