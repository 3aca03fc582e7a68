package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;

/** By what a list of evaluations can be sorted, and how a query says it; ties keep the order of the organisation. */
public final class EvaluationOrder {

    private static final String POINTS = """
            (select round(sum(s.finalScore), 8)
             from Evaluation x join x.sheet.scores s join Indicator i on i.id = key(s)
             where x.id = e.id and i.criterion = %s)""";

    private static final Map<String, String> BY = terms();

    private EvaluationOrder() {}

    /** @throws IllegalArgumentException when a list of evaluations cannot be sorted by one of the properties */
    public static String clause(Sort sort) {
        return sort.stream()
                .map(EvaluationOrder::term)
                .collect(Collectors.joining("", "order by ", "c.endsOn desc, c.startsOn, e.branch.sortOrder, e.id"));
    }

    private static String term(Sort.Order order) {
        var by = BY.get(order.getProperty());
        if (by == null) {
            throw new IllegalArgumentException("Evaluations cannot be sorted by " + order.getProperty());
        }
        return by + (order.isAscending() ? " asc, " : " desc, ");
    }

    private static Map<String, String> terms() {
        var terms = new HashMap<>(Map.of(
                "cycle", "c.endsOn",
                "branch", "e.branch.sortOrder",
                "unit", "e.branch.unitName",
                "selfTotal", "e.selfTotal",
                "base", "e.baseTotal",
                "total", "e.total",
                "difference", "e.total - e.selfTotal",
                "grade", "b.position",
                "state", stateOrder(),
                "changed", "e.changedAt"));
        terms.put("spreads", "e.wideSpreads");
        Arrays.stream(Criterion.values())
                .forEach(criterion -> terms.put(criterion.name(), POINTS.formatted(criterion)));
        return terms;
    }

    /** In the order of the work, returned ones behind the drafts. */
    private static String stateOrder() {
        return """
                case e.state when DRAFT then 0 when RETURNED then 1 when SUBMITTED then 2 when REVIEWED then 3
                  when APPROVED then 4 when PUBLICISED then 5 else 6 end""";
    }
}
