package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.Result;
import cn.gov.tj.mz.fourstrong.dashboard.ScoredResult;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.ChartSeries;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.util.List;
import java.util.UUID;

/** The totals of one branch from cycle to cycle, beside its own judgement. */
class ProgressCard extends Card {

    ProgressCard(String branch, List<ScoredResult> newestFirst) {
        super("progress");
        var title = getTranslation("dashboard.trend");
        var results = newestFirst.reversed().stream()
                .map(ScoredResult::result)
                .filter(result -> result.total() != null)
                .toList();
        add(Chart.lines(title)
                .title(heading(title, getTranslation("dashboard.trend.note")))
                .subtitle(branch + " · " + getTranslation("dashboard.matrix.total"))
                .show(
                        results.stream().map(ProgressCard::category).toList(),
                        List.of(
                                ChartSeries.of(
                                                "total",
                                                getTranslation("dashboard.branches.results.total"),
                                                results.stream()
                                                        .map(result -> result.total())
                                                        .toList())
                                        .provisional(results.stream()
                                                .map(Result::isProvisional)
                                                .toList()),
                                ChartSeries.reference(
                                        "self",
                                        getTranslation("dashboard.branches.results.self"),
                                        results.stream()
                                                .map(result -> result.selfTotal())
                                                .toList())))
                .onClick(mark -> DrillDown.why(UUID.fromString(mark.category())).open()));
    }

    private static Chart.Category category(Result result) {
        var period = Period.parse(result.cycle());
        return new Chart.Category(
                result.id().toString(),
                Formats.current().period(period),
                null,
                null,
                period.kind().name());
    }
}
