package cn.gov.tj.mz.fourstrong.evaluation.sheet;

import cn.gov.tj.mz.fourstrong.evaluation.IndicatorScore;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.Spread;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of an evaluation with all that was said about it; scores that the caller may not see yet are missing.
 *
 * @param reviews what each reviewer gave, only from reviews that were submitted
 * @param result the final score, not rounded
 * @param previous what the same matter earned in the cycle before, of the same kind of period
 * @param spreadLimit how far the reviewers may differ without a talk, as far as the rubric limits it
 */
public record IndicatorLine(
        RubricSheet.IndicatorRow indicator,
        SelfScore selfScore,
        List<ReviewMark> reviews,
        @Nullable BigDecimal result,
        IndicatorScore.@Nullable Adjusted adjusted,
        @Nullable EarlierScore previous,
        @Nullable BigDecimal spreadLimit) {

    /** The mean of the reviewers, not rounded, or nothing before the first review is in. */
    public @Nullable BigDecimal review() {
        return Scoring.exactMean(reviewScores());
    }

    /** How far the reviewers differ; nothing for fewer than two. */
    public @Nullable BigDecimal spread() {
        return Spread.of(reviewScores());
    }

    /** Whether the reviewers differ so far that somebody should talk with them, 需会商. */
    public boolean needsTalk() {
        return Spread.isWide(spread(), spreadLimit);
    }

    /** What the branch says. */
    public ScoreEntry selfEntry() {
        return new ScoreEntry(
                selfScore().score(),
                selfScore().comment(),
                selfScore().evidence().stream().map(EvidenceItem::activityId).collect(Collectors.toSet()));
    }

    private List<@Nullable BigDecimal> reviewScores() {
        return reviews.stream().<@Nullable BigDecimal>map(ReviewMark::score).toList();
    }

    /** What the branch says of itself. */
    public record SelfScore(
            @Nullable BigDecimal score, @Nullable String comment, List<EvidenceItem> evidence) {}

    /** What one reviewer gave. */
    public record ReviewMark(
            String reviewer,
            @Nullable BigDecimal score,
            @Nullable String remark) {}
}
