package cn.gov.tj.mz.fourstrong.demo;

import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleOpeningService;
import cn.gov.tj.mz.fourstrong.evaluation.review.AssignmentService;
import cn.gov.tj.mz.fourstrong.evaluation.review.Reviewer;
import cn.gov.tj.mz.fourstrong.supervision.ProgressListing;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Some branches of the current half-year have one reviewer, some two, and some nobody in particular. */
@Component
@Order(55)
class DemoAssignments implements DemoStep {

    private static final String ONE = "考评组成员";
    private static final String TWO = "考评组第二成员";
    private static final Map<String, List<String>> REVIEWERS = Map.of(
            "福彩中心", List.of(ONE),
            "救助总站", List.of(ONE, TWO),
            "救助分站", List.of(ONE, TWO),
            "养老院", List.of(ONE, TWO));

    private final CycleService cycles;
    private final ProgressListing progress;
    private final CycleOpeningService planning;
    private final AssignmentService assignments;

    DemoAssignments(
            CycleService cycles,
            ProgressListing progress,
            CycleOpeningService planning,
            AssignmentService assignments) {
        this.cycles = cycles;
        this.progress = progress;
        this.planning = planning;
        this.assignments = assignments;
    }

    @Override
    public void load() {
        var accounts = planning.reviewers().stream().collect(toMap(Reviewer::name, Reviewer::id));
        var current = EvaluationFilter.ALL.in(cycles.names().getFirst().code());
        progress.page(current, Sort.unsorted(), 0, REVIEWERS.size() + 2).stream()
                .filter(row -> REVIEWERS.containsKey(row.branch().shortName().then()))
                .forEach(row -> assignments.assign(row.id(), reviewers(row, accounts), "演示：有考评记录，重新指派"));
    }

    private static List<UUID> reviewers(ProgressRow row, Map<String, UUID> accounts) {
        return REVIEWERS.get(row.branch().shortName().then()).stream()
                .map(accounts::get)
                .toList();
    }
}
