package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a rubric lacks before a cycle can use it; how its parts have to be is said by {@code DraftCheck}. */
public final class RubricRules {

    /** What all indicators have to come to. */
    public static final BigDecimal WHOLE = new BigDecimal("100.0");

    private RubricRules() {}

    /** What to put right, in words for people; empty when a cycle can use it. */
    public static List<Problem> missing(RubricDraft draft) {
        var missing = new ArrayList<Problem>();
        sumProblem(draft.sum()).ifPresent(missing::add);
        Arrays.stream(Criterion.values())
                .filter(criterion -> draft.indicators(criterion).isEmpty())
                .forEach(criterion -> missing.add(Problem.of("indicators", "rubric.missing.criterion", criterion)));
        if (draft.bands().isEmpty()) {
            missing.add(Problem.of("bands", "rubric.missing.bands"));
        }
        return missing;
    }

    /** What to do about a sum of full marks that is not exactly 100. */
    public static Optional<Problem> sumProblem(BigDecimal sum) {
        var open = WHOLE.subtract(sum);
        return switch (open.signum()) {
            case 1 -> Optional.of(Problem.of("sum", "rubric.missing.tooFew", sum, open));
            case -1 -> Optional.of(Problem.of("sum", "rubric.missing.tooMany", sum, open.negate()));
            default -> Optional.empty();
        };
    }
}
