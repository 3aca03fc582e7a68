package cn.gov.tj.mz.fourstrong.demo;

import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.evaluation.Assigning;
import cn.gov.tj.mz.fourstrong.evaluation.CyclePlanning;
import cn.gov.tj.mz.fourstrong.evaluation.CycleProgress;
import cn.gov.tj.mz.fourstrong.evaluation.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.ProgressFilter;
import cn.gov.tj.mz.fourstrong.evaluation.ProgressRow;
import cn.gov.tj.mz.fourstrong.evaluation.Reviewer;
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
    private final CycleProgress progress;
    private final CyclePlanning planning;
    private final Assigning assigning;

    DemoAssignments(CycleService cycles, CycleProgress progress, CyclePlanning planning, Assigning assigning) {
        this.cycles = cycles;
        this.progress = progress;
        this.planning = planning;
        this.assigning = assigning;
    }

    @Override
    public void load() {
        var accounts = planning.reviewers().stream().collect(toMap(Reviewer::name, Reviewer::id));
        var current = ProgressFilter.of(cycles.names().getFirst().code());
        progress.page(current, Sort.unsorted(), 0, REVIEWERS.size() + 2).stream()
                .filter(row -> REVIEWERS.containsKey(row.branchShort()))
                .forEach(row -> assigning.assign(row.id(), reviewers(row, accounts), "演示：有考评记录，重新指派"));
    }

    private static List<UUID> reviewers(ProgressRow row, Map<String, UUID> accounts) {
        return REVIEWERS.get(row.branchShort()).stream().map(accounts::get).toList();
    }
}
