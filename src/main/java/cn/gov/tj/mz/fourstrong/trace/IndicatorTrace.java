package cn.gov.tj.mz.fourstrong.trace;

import cn.gov.tj.mz.fourstrong.activity.Evidence;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.draft.RecordedChange;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScorePart;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScoreSource;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetHistory;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Where the scores of one indicator of one evaluation come from, as far as the caller may see it.
 *
 * @param line the indicator with its scores
 * @param activities what was ever named as evidence, by id; also records that were withdrawn
 * @param steps the steps of this edition and those before it, oldest first
 * @param changes what was saved in place of what in these editions, oldest first
 */
public record IndicatorTrace(
        AssessmentSheet sheet,
        IndicatorLine line,
        Map<UUID, Evidence> activities,
        List<SheetHistory.Step> steps,
        List<RecordedChange> changes) {

    /** Who gave the branch's own score; the one who handed it over where no single change is known. */
    public Optional<Signed> self() {
        return line.selfScore().score() == null
                ? Optional.empty()
                : changes.reversed().stream()
                        .filter(change -> change.source() == ScoreSource.SELF && change.part() == ScorePart.SCORE)
                        .map(change -> new Signed(change.actor(), change.at()))
                        .findFirst()
                        .or(() -> step(step -> step.to() == EvaluationState.SUBMITTED));
    }

    /** Who made the final score: the leader who set it by hand, or the one with whose review it was complete. */
    public Optional<Signed> result() {
        if (line.result() == null) {
            return Optional.empty();
        }
        var adjusted = line.adjusted();
        return adjusted == null
                ? step(step -> step.from() == EvaluationState.SUBMITTED && step.to() == EvaluationState.REVIEWED)
                : Optional.of(new Signed(adjusted.by(), adjusted.at()));
    }

    /** What each reviewer gave, and when it was handed in. */
    public List<SubmittedMark> reviews() {
        return IntStream.range(0, line.reviews().size())
                .mapToObj(place -> new SubmittedMark(
                        line.reviews().get(place),
                        sheet.history().submissions().get(place).at()))
                .toList();
    }

    /** The indicator after this one; negative steps lead back. */
    public Optional<IndicatorLine> neighbour(int step) {
        var place = sheet.lines().indexOf(line) + step;
        return place < 0 || place >= sheet.lines().size()
                ? Optional.empty()
                : Optional.of(sheet.lines().get(place));
    }

    /** Whether there is more than one edition, so that a change should say to which it belongs. */
    public boolean hasEditions() {
        return sheet.history().editions().size() > 1;
    }

    private Optional<Signed> step(Predicate<SheetHistory.Step> wanted) {
        return steps.stream()
                .filter(wanted)
                .max(Comparator.comparing(SheetHistory.Step::at))
                .map(step -> new Signed(step.actor(), step.at()));
    }

    /** Who, and when. */
    public record Signed(String name, Instant at) {}

    /** A reviewer's mark, and when the review was handed in. */
    public record SubmittedMark(IndicatorLine.ReviewMark mark, Instant at) {}
}
