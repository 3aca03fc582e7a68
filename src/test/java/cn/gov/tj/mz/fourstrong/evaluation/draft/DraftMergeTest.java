package cn.gov.tj.mz.fourstrong.evaluation.draft;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftMergeTest {

    private static final UUID INDICATOR = new UUID(0, 1);
    private static final UUID MEETING = new UUID(0, 2);
    private static final UUID LECTURE = new UUID(0, 3);
    private static final UUID VISIT = new UUID(0, 4);

    private final DraftMerge merge = new DraftMerge();

    @Test
    void takesWhatOnlyTheTypistChanged() {
        add(cell("8", "说明"), cell("8.5", "说明"), cell("8", "说明"));
        assertThat(merge.changed()).containsEntry(INDICATOR, cell("8.5", "说明"));
        assertThat(merge.contested()).isEmpty();
    }

    @Test
    void leavesWhatOnlyAnotherChanged() {
        add(cell("8", null), cell("8", null), cell("9", "别人写的"));
        assertThat(merge.changed()).isEmpty();
        assertThat(merge.contested()).isEmpty();
    }

    @Test
    void bringsDifferentPartsOfOneCellTogether() {
        add(cell("8", null), cell("8", "我写的"), cell("9", null));
        assertThat(merge.changed()).containsEntry(INDICATOR, cell("9", "我写的"));
        assertThat(merge.contested()).isEmpty();
    }

    @Test
    void contestsWhatBothChangedDifferentlyAndKeepsTheRest() {
        add(cell("8", null), cell("7", "我写的"), cell("9", null));
        assertThat(merge.changed()).containsEntry(INDICATOR, cell("9", "我写的"));
        assertThat(merge.contested()).containsEntry(INDICATOR, Set.of(ScorePart.SCORE));
    }

    @Test
    void contestsAScoreThatAnotherTookBack() {
        add(cell("8", null), cell("7", null), cell(null, null));
        assertThat(merge.contested()).containsEntry(INDICATOR, Set.of(ScorePart.SCORE));
        assertThat(merge.changed()).isEmpty();
    }

    @Test
    void findsNothingToContestWhereBothAgree() {
        add(cell("8", null), cell("9", "同意"), cell("9", "同意"));
        assertThat(merge.changed()).isEmpty();
        assertThat(merge.contested()).isEmpty();
    }

    @Test
    void addsAndRemovesEvidenceOnBothSides() {
        merge.add(
                INDICATOR,
                new EntryEdit(proof(MEETING, LECTURE), proof(MEETING, VISIT)),
                proof(MEETING, LECTURE, new UUID(0, 5)));
        assertThat(merge.changed().get(INDICATOR).activities())
                .containsExactlyInAnyOrder(MEETING, VISIT, new UUID(0, 5));
        assertThat(merge.contested()).isEmpty();
    }

    private void add(ScoreEntry expected, ScoreEntry typed, ScoreEntry stored) {
        merge.add(INDICATOR, new EntryEdit(expected, typed), stored);
    }

    private static ScoreEntry cell(String score, String words) {
        return new ScoreEntry(score == null ? null : points(score), words);
    }

    private static ScoreEntry proof(UUID... activities) {
        return new ScoreEntry(null, null, Set.of(activities));
    }
}
