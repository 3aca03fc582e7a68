package cn.gov.tj.mz.fourstrong.evaluation.sheet;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.Participation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an evaluation came to where it is.
 *
 * @param editions this one and those before and after it, oldest first
 * @param submissions who submitted a review, and when
 * @param steps oldest first
 * @param reassigned when it was given to other reviewers, oldest first; hidden from the branch itself
 * @param moved when its branch joined or left the cycle while it ran, oldest first
 */
public record SheetHistory(
        List<EditionLink> editions,
        List<ReviewSubmission> submissions,
        List<Step> steps,
        List<Reassigned> reassigned,
        List<Moved> moved) {

    int edition(UUID evaluation) {
        return editions.stream()
                .filter(edition -> edition.id().equals(evaluation))
                .mapToInt(EditionLink::number)
                .findFirst()
                .orElse(1);
    }

    /** Whether its branch was ever taken out of the running cycle, so that something of before is kept. */
    public boolean hasLeft() {
        return moved.stream().anyMatch(move -> move.kind() == Participation.Kind.LEFT);
    }

    /** Who submitted a review. */
    public record ReviewSubmission(String name, Instant at) {}

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

    /** That its branch joined the cycle, left it or came back. */
    public record Moved(Instant at, String actor, Participation.Kind kind, String reason) {}

    /** One step of the history. */
    public record Step(
            Instant at,
            String actor,
            EvaluationState from,
            EvaluationState to,
            @Nullable String reason) {}

    /** One edition of a branch's result in a cycle, as links name it. */
    public record EditionLink(UUID id, int number, boolean current, EvaluationState state) {}
}
