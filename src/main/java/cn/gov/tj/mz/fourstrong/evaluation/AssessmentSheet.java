package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.rubric.Grade;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.rubric.Tally;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation whole, as far as the caller may see it.
 *
 * @param branch the name of the branch on the day the cycle opened, like its unit
 * @param lines every indicator of the cycle's rubric, in order
 * @param editions this one and those before and after it, oldest first
 * @param publicity when the result is open to objections
 * @param reviewers who submitted a review, and when
 * @param steps its history, oldest first
 * @param reassigned when it was given to other reviewers, oldest first; the branch itself is not told
 */
public record AssessmentSheet(
        UUID id,
        int version,
        UUID branchId,
        String branch,
        String unit,
        String cycle,
        LocalDate selfDueOn,
        LocalDate reviewDueOn,
        EvaluationState state,
        @Nullable Exclusion exclusion,
        @Nullable String exclusionReason,
        Instant changedAt,
        List<IndicatorLine> lines,
        ResultBreakdown breakdown,
        List<EditionName> editions,
        @Nullable Publicity publicity,
        @Nullable PreviousResult previous,
        List<Reviewer> reviewers,
        List<Step> steps,
        List<Reassigned> reassigned) {

    public Period period() {
        return Period.parse(cycle);
    }

    public List<IndicatorLine> lines(Criterion criterion) {
        return lines.stream().filter(line -> line.criterion() == criterion).toList();
    }

    /** Sums one of the scores over some lines, or all. */
    public static Tally tally(List<IndicatorLine> lines, Function<IndicatorLine, @Nullable BigDecimal> score) {
        return Tally.of(lines.stream().map(score).toList());
    }

    /** What all these lines could earn together. */
    public static BigDecimal fullMarks(List<IndicatorLine> lines) {
        return Scoring.sum(lines.stream()
                .<@Nullable BigDecimal>map(IndicatorLine::fullMarks)
                .toList());
    }

    public @Nullable BigDecimal total() {
        return breakdown.total();
    }

    public @Nullable Grade grade() {
        return breakdown.grade();
    }

    /** Which edition this is, 1 for the first. */
    public int edition() {
        return editions.stream()
                .filter(editionName -> editionName.id().equals(id))
                .mapToInt(EditionName::number)
                .findFirst()
                .orElse(1);
    }

    /** Whether no edition after this one was begun. */
    public boolean isLatest() {
        return editions.getLast().id().equals(id);
    }

    /** Whether what adds or takes points may be recorded now. */
    public boolean isOpenToFindings() {
        return exclusion == null && (state == EvaluationState.SUBMITTED || state == EvaluationState.REVIEWED);
    }

    /** Whether the branch may change its part now. */
    public boolean isOpenToBranch() {
        return exclusion == null && state.isWithBranch();
    }

    /** Why it was given back, while it is. */
    public Optional<Step> returned() {
        return state == EvaluationState.RETURNED ? Optional.of(steps.getLast()) : Optional.empty();
    }

    /** Who submitted a review. */
    public record Reviewer(String name, Instant at) {}

    /**
     * That other reviewers took it over.
     *
     * @param reason null where nobody had begun and none was given
     */
    public record Reassigned(
            Instant at,
            String actor,
            String formerly,
            String instead,
            @Nullable String reason) {}

    /** One step of the history. */
    public record Step(
            Instant at,
            String actor,
            EvaluationState from,
            EvaluationState to,
            @Nullable String reason) {}
}
