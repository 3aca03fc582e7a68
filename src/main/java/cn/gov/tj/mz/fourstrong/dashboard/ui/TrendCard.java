package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.CycleTotals;
import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.Part;
import cn.gov.tj.mz.fourstrong.dashboard.Totals;
import cn.gov.tj.mz.fourstrong.dashboard.TrendPoint;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Totals over the cycles: a line for each branch, or mean, highest and lowest where branches are many. */
class TrendCard extends Card {

    private final transient List<CycleTotals> cycles;

    TrendCard(Overview overview, Part part) {
        super("trend");
        this.cycles = overview.cycles();
        var title = getTranslation("dashboard.trend");
        var points = overview.trend();
        add(Chart.lines(title)
                .title(heading(title, getTranslation("dashboard.trend.note")))
                .show(
                        cycles.stream()
                                .map(one -> new Chart.Category(
                                        one.cycle().code(),
                                        Formats.current().period(one.cycle().period())))
                                .toList(),
                        points.isEmpty() ? summary() : lines(points))
                .onClick(mark -> target(points, mark, part).open()));
    }

    private List<ChartSeries> lines(List<TrendPoint> points) {
        var branches = points.stream()
                .collect(Collectors.groupingBy(TrendPoint::branchCode, LinkedHashMap::new, Collectors.toList()));
        return branches.values().stream().map(this::line).toList();
    }

    private ChartSeries line(List<TrendPoint> points) {
        var totals = points.stream().collect(Collectors.toMap(TrendPoint::cycle, TrendPoint::total));
        var values = cycles.stream()
                .<@Nullable BigDecimal>map(one -> totals.get(one.cycle().id()))
                .toList();
        return ChartSeries.of(points.getFirst().branchCode(), points.getFirst().branch(), values);
    }

    private List<ChartSeries> summary() {
        Map<String, Function<Totals, @Nullable BigDecimal>> lines = new LinkedHashMap<>();
        lines.put("highest", Totals::highest);
        lines.put("mean", Totals::mean);
        lines.put("lowest", Totals::lowest);
        return lines.entrySet().stream()
                .map(line -> ChartSeries.of(
                        line.getKey(),
                        getTranslation("dashboard.trend." + line.getKey()),
                        cycles.stream()
                                .map(CycleTotals::totals)
                                .<@Nullable BigDecimal>map(line.getValue())
                                .toList()))
                .toList();
    }

    private Target target(List<TrendPoint> points, Chart.Mark mark, Part part) {
        return cycles.stream()
                .filter(one -> one.cycle().code().equals(mark.category()))
                .flatMap(one -> evaluations(points, one, mark.series()))
                .findFirst()
                .orElseGet(() -> Target.evaluations(mark.category(), part));
    }

    private static Stream<Target> evaluations(List<TrendPoint> points, CycleTotals cycle, String branch) {
        return points.stream()
                .filter(point -> point.cycle().equals(cycle.cycle().id())
                        && point.branchCode().equals(branch))
                .map(point -> Target.evaluation(point.evaluation()));
    }
}
