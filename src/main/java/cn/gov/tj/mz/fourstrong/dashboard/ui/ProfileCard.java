package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.ScoredResult;
import cn.gov.tj.mz.fourstrong.dashboard.profile.BranchProfile;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.ChartSeries;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.util.ArrayList;
import java.util.List;

/** The newest result of a branch under the four criteria, beside the mean of the whole bureau. */
class ProfileCard extends Card {

    ProfileCard(BranchProfile profile) {
        super("profile");
        var title = getTranslation("dashboard.criteria");
        var latest = profile.latest();
        var period = latest.map(
                        scoredResult -> Period.parse(scoredResult.result().cycle()))
                .map(Formats.current()::period)
                .orElse("");
        add(Chart.radar(title + " · " + profile.branch().shortName())
                .title(heading(title, period))
                .subtitle(period.isEmpty() ? "" : period + " · " + getTranslation("dashboard.measure.rate"))
                .unit("%")
                .show(
                        Criteria.categories(),
                        latest.map(scoredResult -> series(scoredResult, profile))
                                .orElse(List.of()))
                .onClick(mark -> latest.ifPresent(scoredResult -> DrillDown.evaluation(
                                scoredResult.result().id(), mark.category())
                        .open())));
        if (profile.mean().isShown()) {
            add(MeanCard.note(profile.mean()));
        }
    }

    private List<ChartSeries> series(ScoredResult latest, BranchProfile profile) {
        var series = new ArrayList<ChartSeries>();
        series.add(ChartSeries.of("branch", profile.branch().shortName(), Criteria.values(latest.percents()))
                .provisional(latest.isProvisional()));
        if (profile.mean().isShown()) {
            series.add(MeanCard.series(profile.mean()));
        }
        return series;
    }
}
