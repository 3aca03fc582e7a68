package cn.gov.tj.mz.fourstrong.evaluation.review;

import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.Review;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.rubric.Grade;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation as its reviewer works on it.
 *
 * @param entries what the reviewer gave so far, by indicator
 * @param handedIn whether the reviewer is done, and perhaps others are not
 * @param grades those of the rubric
 */
public record ReviewSheet(
        AssessmentSheet assessment,
        Version version,
        Map<UUID, ScoreEntry> entries,
        boolean handedIn,
        Others others,
        List<Grade> grades) {

    static final int NOT_BEGUN = -1;

    /** Whether it waits for scores of this reviewer. */
    public boolean isOpen() {
        return !handedIn && isUnderReview();
    }

    /** Whether it waits for scores of somebody. */
    public boolean isUnderReview() {
        return assessment.status().isUnderReview();
    }

    /** What the reviewer gave for an indicator so far. */
    public ScoreEntry entry(UUID indicator) {
        return entries.getOrDefault(indicator, ScoreEntry.NONE);
    }

    /** What the reviewer gave altogether, once every indicator has a score. */
    public @Nullable BigDecimal total() {
        return Scoring.total(assessment.lines().stream()
                .<@Nullable BigDecimal>map(line -> entry(line.indicator().id()).score())
                .toList());
    }

    /** What these points would earn, if nothing counted beside them. */
    public Optional<Grade> prospect() {
        return Scoring.grade(total(), grades);
    }

    /**
     * Whom it waits for beside this reviewer.
     *
     * @param asked how many it is assigned to, this one included; with 0 every reviewer in whose scope it lies may score it
     * @param missing how many others of them have not handed in
     */
    public record Others(int asked, long missing) {}

    /** The versions of the evaluation and of the caller's own review. */
    public record Version(int evaluation, int review) {

        static Version of(Evaluation evaluation, Optional<Review> review) {
            return new Version(evaluation.version(), review.map(Review::version).orElse(NOT_BEGUN));
        }
    }
}
