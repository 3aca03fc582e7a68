package cn.gov.tj.mz.fourstrong.evaluation.listing;

import static cn.gov.tj.mz.fourstrong.exchange.SortTerm.amount;
import static cn.gov.tj.mz.fourstrong.exchange.SortTerm.nullable;
import static cn.gov.tj.mz.fourstrong.exchange.SortTerm.required;

import cn.gov.tj.mz.fourstrong.exchange.Ordering;
import cn.gov.tj.mz.fourstrong.exchange.SortTerm;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * By what a query on {@code Evaluation e}, its {@code Cycle c} and its {@code GradeBand b} can be sorted; equal rows
 * show the newest cycle first and then keep the order of the organisation.
 */
public final class EvaluationOrder {

    /** What a branch that was taken out had reached counts nowhere, so it comes last like what is not known. */
    private static final String POINTS = """
            (select round(sum(s.finalScore), 8)
             from Evaluation x join x.sheet.scores s join Indicator i on i.id = key(s)
             where x.id = e.id and x.progress.exclusion is null and i.criterion = %s)""";

    /** Over all cycles units are ordered as they are today, because the trees of then have no order in common. */
    private static final String UNIT = "(select x.position from Unit x where x.id = e.branch.unitId)";

    private static final String UNIT_OF_THEN = "coalesce(e.branch.unitPosition, " + UNIT + ")";

    /** In the order of the work, returned ones behind the drafts. */
    private static final String STATE = """
            case e.progress.state when DRAFT then 0 when RETURNED then 1 when SUBMITTED then 2 when REVIEWED then 3
              when APPROVED then 4 when PUBLICISED then 5 else 6 end""";

    private static final String SUBMITTED = """
            (select max(s.transition.by.at)
             from EvaluationStep s
             where s.evaluation = e and s.transition.toState = SUBMITTED)""";

    private static final Ordering OVER_CYCLES = ordering(UNIT);

    private static final Ordering WITHIN_ONE = ordering(UNIT_OF_THEN);

    private EvaluationOrder() {}

    /** The order of what a filter lists; within one cycle it stays what it was when the cycle opened. */
    public static Ordering of(EvaluationFilter filter) {
        return filter.cycle() == null ? OVER_CYCLES : WITHIN_ONE;
    }

    private static Ordering ordering(String unit) {
        return new Ordering(terms(unit), "c.endsOn desc, c.startsOn, e.branch.sortOrder, e.branch.id, e.id");
    }

    private static Map<String, SortTerm> terms(String unit) {
        var terms = new HashMap<>(Map.of(
                "cycle", required("c.endsOn"),
                "branch", required("e.branch.sortOrder", "e.branch.id"),
                "unit", required(unit),
                "selfTotal", nullable("e.result.selfTotal"),
                "base", nullable("e.result.baseTotal"),
                "total", nullable("e.result.total"),
                "gapToTotal", nullable("e.result.selfTotal - e.result.total"),
                "grade", nullable("b.position"),
                "state", required(STATE),
                "changed", required("e.progress.changedAt")));
        terms.put("reviewTotal", nullable("e.result.reviewTotal"));
        terms.put("bonus", nullable("e.result.bonus"));
        terms.put("deduction", nullable("e.result.deduction"));
        terms.put("submitted", nullable(SUBMITTED));
        terms.put("spreads", required("e.result.wideSpreads"));
        Arrays.stream(Criterion.values())
                .forEach(criterion -> terms.put(criterion.name(), amount(POINTS.formatted(criterion))));
        return terms;
    }
}
