package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.DatedName;
import java.util.UUID;

/**
 * The branch of an evaluation, named as it is today and as it was when the cycle opened.
 *
 * @param unit the one that it belonged to then, whatever became of both
 */
public record EvaluatedBranch(UUID id, DatedName name, DatedName shortName, DatedName unit) {

    /** What a query on {@code Evaluation e} selects of it, when it has the {@link #JOINS}. */
    public static final String SELECTED =
            "new cn.gov.tj.mz.fourstrong.evaluation.EvaluatedBranch(e.branch, n.name, n.shortName, u.name)";

    /** Where the names of today are. */
    public static final String JOINS = " join Branch n on n.id = e.branch.id join Unit u on u.id = e.branch.unitId\n";

    public EvaluatedBranch(BranchSnapshot then, String name, String shortName, String unit) {
        this(
                then.id(),
                new DatedName(name, then.name()),
                new DatedName(shortName, then.shortName()),
                new DatedName(unit, then.unitName()));
    }
}
