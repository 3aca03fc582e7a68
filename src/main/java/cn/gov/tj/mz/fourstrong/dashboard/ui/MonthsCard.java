package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityType;
import cn.gov.tj.mz.fourstrong.dashboard.CycleFacts;
import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.TreePart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.ChartSeries;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Colour;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Colour.Palette;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** What was done in each month of the cycle, by category of the main type. */
class MonthsCard extends Card {

    MonthsCard(Overview overview, TreePart part) {
        super("months");
        var title = getTranslation("dashboard.months");
        var counts = overview.activities().months();
        var months = months(overview.current().cycle());
        add(Chart.stackedBars(title)
                .title(heading(title, getTranslation("dashboard.months.note")))
                .subtitle(ChartSubtitle.of(overview, part, getTranslation("dashboard.measure.activities")))
                .show(
                        months.stream()
                                .map(month -> new Chart.Category(
                                        month.toString(), getTranslation("dashboard.months." + month.getMonthValue())))
                                .toList(),
                        Stream.of(ActivityType.Category.values())
                                .filter(category ->
                                        counts.stream().anyMatch(monthCount -> monthCount.category() == category))
                                .map(category -> ChartSeries.of(
                                                category.name(),
                                                Formats.current().name(category),
                                                counts(counts, months, category))
                                        .colour(new Colour(Palette.ACTIVITY, category.ordinal())))
                                .toList())
                .onClick(mark -> DrillDown.activities(overview.activities(), part)
                        .within(YearMonth.parse(mark.category()))
                        .with("category", mark.series())
                        .open()));
    }

    private static List<YearMonth> months(CycleFacts cycle) {
        return Stream.iterate(YearMonth.from(cycle.startsOn()), month -> month.plusMonths(1))
                .takeWhile(month -> !month.isAfter(YearMonth.from(cycle.endsOn())))
                .toList();
    }

    /** Counting finds none where nothing was recorded: here 0 is the truth. */
    private static List<Long> counts(
            List<Overview.MonthCount> counts, List<YearMonth> months, ActivityType.Category category) {
        return months.stream()
                .map(month -> counts.stream()
                        .filter(monthCount -> monthCount.category() == category
                                && monthCount.yearMonth().equals(month))
                        .mapToLong(Overview.MonthCount::count)
                        .sum())
                .toList();
    }
}
