package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.CycleTotals;
import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.Totals;
import cn.gov.tj.mz.fourstrong.dashboard.TreePart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.ChartSeries;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Colour;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Colour.Palette;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Totals over the cycles: a line for each branch, or mean, highest and lowest where branches are many. */
class TrendCard extends Card {

    private final transient List<CycleTotals> cycles;
    private final UUID chosen;

    TrendCard(Overview overview, TreePart part) {
        super("trend");
        this.cycles = overview.trend().cycles();
        this.chosen = overview.current().cycle().id();
        var title = getTranslation("dashboard.trend");
        var points = overview.trend().points();
        add(Chart.lines(title)
                .title(heading(title, getTranslation(note())))
                .subtitle(ChartSubtitle.of(overview, part, getTranslation("dashboard.matrix.total")))
                .show(cycles.stream().map(TrendCard::category).toList(), points.isEmpty() ? summary() : lines(points))
                .onClick(mark -> target(points, mark, part).open()));
    }

    private static Chart.Category category(CycleTotals cycle) {
        var facts = cycle.cycle();
        return new Chart.Category(
                facts.code(),
                Completeness.name(cycle),
                null,
                null,
                facts.period().kind().name());
    }

    private String note() {
        var complete = cycles.stream().map(CycleTotals::totals).allMatch(Totals::isComplete);
        return complete ? "dashboard.trend.note" : "dashboard.trend.note.counted";
    }

    private List<ChartSeries> lines(List<Overview.TrendPoint> points) {
        var branches = points.stream()
                .collect(Collectors.groupingBy(
                        Overview.TrendPoint::branchCode, LinkedHashMap::new, Collectors.toList()));
        return branches.values().stream().map(this::line).toList();
    }

    private ChartSeries line(List<Overview.TrendPoint> points) {
        var byCycle = points.stream().collect(Collectors.toMap(Overview.TrendPoint::cycle, Function.identity()));
        var row = cycles.stream()
                .map(cycleTotals ->
                        Optional.ofNullable(byCycle.get(cycleTotals.cycle().id())))
                .toList();
        return ChartSeries.of(
                        points.getFirst().branchCode(),
                        name(points),
                        row.stream()
                                .<@Nullable BigDecimal>map(point ->
                                        point.map(Overview.TrendPoint::total).orElse(null))
                                .toList())
                .provisional(row.stream()
                        .map(point -> point.filter(reached -> reached.state().isProvisional())
                                .isPresent())
                        .toList())
                .colour(new Colour(Palette.BRANCH, (int) points.getFirst().place()));
    }

    /** As the other cards name the branch: with the name that it had in the chosen cycle. */
    private String name(List<Overview.TrendPoint> points) {
        return points.stream()
                .filter(point -> point.cycle().equals(chosen))
                .findFirst()
                .map(point -> Formats.current().name(point.branch()))
                .orElseGet(() -> points.getFirst().branch().today());
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
                                        .<@Nullable BigDecimal>map(totals -> totals.isComparable()
                                                ? line.getValue().apply(totals)
                                                : null)
                                        .toList())
                        .provisional(cycles.stream()
                                .map(cycleTotals -> cycleTotals.totals().provisional() > 0)
                                .toList()))
                .toList();
    }

    private DrillDown target(List<Overview.TrendPoint> points, Chart.Mark mark, TreePart part) {
        return cycles.stream()
                .filter(cycleTotals -> cycleTotals.cycle().code().equals(mark.category()))
                .flatMap(cycleTotals -> evaluations(points, cycleTotals, mark.series()))
                .findFirst()
                .orElseGet(() -> DrillDown.evaluations(mark.category(), part));
    }

    private static Stream<DrillDown> evaluations(List<Overview.TrendPoint> points, CycleTotals cycle, String branch) {
        return points.stream()
                .filter(point -> point.cycle().equals(cycle.cycle().id())
                        && point.branchCode().equals(branch))
                .map(point -> DrillDown.why(point.evaluation()));
    }
}
