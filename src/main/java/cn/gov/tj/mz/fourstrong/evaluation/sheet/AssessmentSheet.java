package cn.gov.tj.mz.fourstrong.evaluation.sheet;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluatedBranch;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.rubric.Tally;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation whole, as far as the caller may see it.
 *
 * @param lines every indicator of the cycle's rubric, in order
 * @param previous what the branch had reached in the latest cycle before that it can be compared with
 */
public record AssessmentSheet(
        UUID id,
        int version,
        Subject subject,
        EvaluationStatus status,
        EvaluationStatus.Details details,
        List<IndicatorLine> lines,
        ResultBreakdown breakdown,
        @Nullable Previous previous,
        SheetHistory history) {

    public Period period() {
        return Period.parse(subject.cycle());
    }

    public List<IndicatorLine> lines(Criterion criterion) {
        return lines.stream()
                .filter(line -> line.indicator().criterion() == criterion)
                .toList();
    }

    /** Sums one of the scores over some lines, or all. */
    public static Tally tally(List<IndicatorLine> lines, Function<IndicatorLine, @Nullable BigDecimal> score) {
        return Tally.of(lines.stream().map(score).toList());
    }

    /** What all these lines could earn together. */
    public static BigDecimal fullMarks(List<IndicatorLine> lines) {
        return Scoring.sum(lines.stream()
                .<@Nullable BigDecimal>map(line -> line.indicator().fullMarks())
                .toList());
    }

    /** Which edition this is, 1 for the first. */
    public int edition() {
        return history.edition(id);
    }

    /** This edition and what it corrects: a correction begins with the scores that stood before. */
    public List<UUID> editionsSoFar() {
        return history.editions().stream()
                .filter(edition -> edition.number() <= edition())
                .map(SheetHistory.EditionLink::id)
                .toList();
    }

    /** Whether no edition after this one was begun. */
    public boolean isLatest() {
        return history.editions().getLast().id().equals(id);
    }

    /** Why it was given back, while it is. */
    public Optional<SheetHistory.Step> returned() {
        return !isExcluded() && status().state() == EvaluationState.RETURNED
                ? Optional.of(history.steps().getLast())
                : Optional.empty();
    }

    /** Whether its branch takes no part. */
    public boolean isExcluded() {
        return status.isExcluded();
    }

    /** Whose evaluation it is and in which cycle. */
    public record Subject(EvaluatedBranch branch, String cycle, LocalDate selfDueOn, LocalDate reviewDueOn) {

        public UUID branchId() {
            return branch.id();
        }

        /** As the screen names the branch. */
        public DatedName name() {
            return branch.name();
        }

        /** As the screen names its unit. */
        public DatedName unit() {
            return branch.unit();
        }
    }

    /** What the branch had reached in another cycle: 0 to 100. */
    public record Previous(UUID id, String cycle, BigDecimal total) {

        public Period period() {
            return Period.parse(cycle);
        }
    }
}
