package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.EvidenceItem;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet.IndicatorRow;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReviewEvidenceTest {

    @Test
    void showsFirstWhatTheIndicatorCountsAndKeepsTheOrderOtherwise() {
        var line = line(
                item("志愿服务", "VOLUNTEER_SERVICE"),
                item("党课", "PARTY_LECTURE"),
                item("参观"),
                item("主题党日兼党课", "THEME_PARTY_DAY", "PARTY_LECTURE"));

        assertThat(ReviewEvidence.ranked(line))
                .extracting(EvidenceItem::title)
                .containsExactly("党课", "主题党日兼党课", "志愿服务", "参观");
    }

    private static IndicatorLine line(EvidenceItem... evidence) {
        var indicator = new IndicatorRow(
                UUID.randomUUID(),
                Criterion.LEADERSHIP_TEAM,
                "B3",
                new Label("三会一课", "Meetings"),
                points("7"),
                "",
                "",
                List.of("PARTY_LECTURE"));
        var self = new IndicatorLine.SelfScore(null, null, List.of(evidence));
        return new IndicatorLine(indicator, self, List.of(), null, null, null, null);
    }

    private static EvidenceItem item(String title, String... types) {
        return new EvidenceItem(
                UUID.randomUUID(), UUID.randomUUID(), title, null, ActivityState.ACCEPTED, List.of(types));
    }
}
