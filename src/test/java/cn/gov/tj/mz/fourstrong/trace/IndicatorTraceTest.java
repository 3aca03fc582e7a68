package cn.gov.tj.mz.fourstrong.trace;

import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.DRAFT;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.RETURNED;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.REVIEWED;
import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.SUBMITTED;
import static cn.gov.tj.mz.fourstrong.evaluation.Sheets.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.evaluation.Samples;
import cn.gov.tj.mz.fourstrong.evaluation.Sheets;
import cn.gov.tj.mz.fourstrong.evaluation.draft.RecordedChange;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScorePart;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScoreSource;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.ResultBreakdown;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetHistory;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.trace.IndicatorTrace.Signed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IndicatorTraceTest {

    private static final IndicatorLine LINE = Sheets.line(Criterion.MEMBERSHIP, "C1", "4", "5", "6");
    private static final IndicatorLine OPEN = Sheets.line(Criterion.MEMBERSHIP, "C2", null);
    private static final List<SheetHistory.Step> STEPS = List.of(
            step(1, "张三", DRAFT, SUBMITTED, null),
            step(2, "考评组", SUBMITTED, RETURNED, "请补充"),
            step(3, "李四", RETURNED, SUBMITTED, null),
            step(4, "评审员乙", SUBMITTED, REVIEWED, null));

    @Test
    void namesTheLastWhoChangedTheBranchsScore() {
        assertThat(trace(
                                LINE,
                                change(1, ScoreSource.SELF, ScorePart.SCORE, "王五"),
                                change(2, ScoreSource.SELF, ScorePart.SCORE, "赵六"),
                                change(3, ScoreSource.SELF, ScorePart.WORDS, "孙七"),
                                change(4, ScoreSource.REVIEW, ScorePart.SCORE, "评审员甲"))
                        .self())
                .contains(new Signed("赵六", at(2)));
    }

    @Test
    void namesWhoHandedTheScoresOverLastWhereNoSingleChangeIsKnown() {
        assertThat(trace(LINE).self()).contains(new Signed("李四", at(3)));
    }

    @Test
    void namesTheReviewerWithWhomTheReviewWasComplete() {
        assertThat(trace(LINE).result()).contains(new Signed("评审员乙", at(4)));
    }

    @Test
    void namesTheLeaderWhoSetTheFinalScoreByHand() {
        var adjusted = Sheets.adjusted(LINE, "3", "核查", "主管", at(9));
        assertThat(trace(adjusted).result()).contains(new Signed("主管", at(9)));
    }

    @Test
    void namesNobodyForAScoreThatThereIsNot() {
        assertThat(trace(OPEN).self()).isEmpty();
        assertThat(trace(OPEN).result()).isEmpty();
        assertThat(trace(OPEN).reviews()).isEmpty();
    }

    @Test
    void saysOfEachReviewerWhenTheReviewWasHandedIn() {
        assertThat(trace(LINE).reviews())
                .extracting(submitted -> submitted.mark().reviewer(), IndicatorTrace.SubmittedMark::at)
                .containsExactly(tuple("甲", at(3)), tuple("乙", at(4)));
    }

    @Test
    void leadsToTheIndicatorsBesideItAndNoFurther() {
        assertThat(trace(LINE).neighbour(1)).contains(OPEN);
        assertThat(trace(OPEN).neighbour(-1)).contains(LINE);
        assertThat(trace(LINE).neighbour(-1)).isEmpty();
        assertThat(trace(OPEN).neighbour(1)).isEmpty();
    }

    @Test
    void saysToWhichEditionAChangeBelongsOnceThereAreSeveral() {
        assertThat(trace(LINE).hasEditions()).isFalse();
        var correction = new SheetHistory.EditionLink(UUID.randomUUID(), 2, false, REVIEWED);
        assertThat(trace(LINE, List.of(new SheetHistory.EditionLink(Sheets.ID, 1, true, REVIEWED), correction))
                        .hasEditions())
                .isTrue();
    }

    private static IndicatorTrace trace(IndicatorLine line, RecordedChange... changes) {
        return trace(line, List.of(new SheetHistory.EditionLink(Sheets.ID, 1, true, REVIEWED)), changes);
    }

    private static IndicatorTrace trace(
            IndicatorLine line, List<SheetHistory.EditionLink> editions, RecordedChange... changes) {
        var reviewers =
                List.of(new SheetHistory.ReviewSubmission("甲", at(3)), new SheetHistory.ReviewSubmission("乙", at(4)));
        var history = new SheetHistory(editions, reviewers, STEPS, List.of(), List.of());
        return new IndicatorTrace(sheet(line, history), line, Map.of(), STEPS, List.of(changes));
    }

    private static AssessmentSheet sheet(IndicatorLine line, SheetHistory history) {
        return line.indicator().code().equals("C1")
                ? Sheets.sheet(REVIEWED, ResultBreakdown.NONE, history, line, OPEN)
                : Sheets.sheet(REVIEWED, ResultBreakdown.NONE, history, LINE, line);
    }

    private static RecordedChange change(int minutes, ScoreSource source, ScorePart part, String actor) {
        return new RecordedChange(1, source, part, "1.0", "2.0", at(minutes), actor);
    }

    private static Instant at(int minutes) {
        return Samples.NOW.plusSeconds(60L * minutes);
    }
}
