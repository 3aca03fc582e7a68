package cn.gov.tj.mz.fourstrong.evaluation.listing;

import static java.util.stream.Collectors.joining;

import cn.gov.tj.mz.fourstrong.cycle.Phase;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.LeftReviewers;
import java.util.Arrays;

/** What in a cycle somebody should look at; each is a condition on {@code Evaluation e} in {@code Cycle c}. */
public enum Attention {
    /** The last day of its phase is over. */
    LATE(late()),
    /** Not reviewed yet, and nobody in particular is asked to. */
    UNASSIGNED(Attention.IS_UNASSIGNED),
    /** Reviewers differ so far that somebody should talk with them, 需会商. */
    SPREAD(Attention.HAS_SPREAD),
    /** No result that is final. */
    OPEN("e.progress.exclusion is null and e.progress.state <> FINAL"),
    /** Its branch was dissolved, 已撤销, while it has no result that is final. */
    DISSOLVED(Attention.IS_DISSOLVED),
    /** Waits for a reviewer who cannot review it any more. */
    REVIEWER_LEFT(Attention.HAS_LEFT_REVIEWER),
    /** Takes no part, 不参评. */
    EXCLUDED("e.progress.exclusion is not null");

    /** The condition of {@link #UNASSIGNED}, for queries that are constants. */
    public static final String IS_UNASSIGNED = """
            e.progress.exclusion is null and e.progress.state in (DRAFT, RETURNED, SUBMITTED)
              and not exists (select 1 from Assignment t where t.evaluation = e)""";

    /** The condition of {@link #SPREAD}. */
    public static final String HAS_SPREAD = "e.progress.exclusion is null and e.result.wideSpreads > 0";

    /** The condition of {@link #DISSOLVED}. */
    public static final String IS_DISSOLVED = """
            e.progress.current = true and e.progress.exclusion is null and e.progress.state <> FINAL
              and exists (select 1 from Branch d where d.id = e.branch.id and d.active = false)""";

    /** The condition of {@link #REVIEWER_LEFT}. */
    public static final String HAS_LEFT_REVIEWER = "e.progress.current = true and exists (select 1 from Assignment a"
            + " where a.evaluation = e and " + LeftReviewers.WAITED_FOR + ")";

    final String condition;

    Attention(String condition) {
        this.condition = condition;
    }

    /** In JPQL what {@link EvaluationState#daysLate} says. */
    private static String late() {
        return Arrays.stream(Phase.values())
                .map(phase -> "e.progress.state in (%s) and c.days.%s < :today"
                        .formatted(
                                EvaluationState.in(phase).stream()
                                        .map(Enum::name)
                                        .collect(joining(", ")),
                                phase.lastDay()))
                .collect(joining(" or ", "e.progress.exclusion is null and (", ")"));
    }
}
