package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.Totals;
import cn.gov.tj.mz.fourstrong.dashboard.TreePart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.ChartSeries;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Colour;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Colour.Palette;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many branches reached which grade, and how many have none yet. */
class GradesCard extends Card {

    private final transient Map<String, DrillDown> targets = new HashMap<>();
    private final transient DrillDown evaluations;

    GradesCard(Overview overview, TreePart part) {
        super("grades");
        var title = getTranslation("dashboard.grades");
        var cycle = overview.current().cycle().code();
        this.evaluations = DrillDown.evaluations(cycle, part);
        add(Chart.band(title)
                .title(heading(title, getTranslation("dashboard.grades.note")))
                .subtitle(ChartSubtitle.of(overview, part, getTranslation("dashboard.grades.note")))
                .show(List.of(new Chart.Category(cycle, title)), series(overview))
                .onClick(mark -> requireNonNull(targets.get(mark.series())).open()));
    }

    private List<ChartSeries> series(Overview overview) {
        var totals = overview.current().totals();
        var series = new ArrayList<ChartSeries>();
        for (var grade : overview.grades()) {
            var colour = new Colour(Palette.GRADE, overview.grades().indexOf(grade));
            var name = grade.name().in(getLocale());
            var listed = evaluations.with("grade", grade.code());
            var approved = grade.count() - grade.provisional();
            if (approved > 0 && grade.provisional() > 0) {
                series.add(part(grade.code(), name, value(totals, approved), approvedOf(listed))
                        .colour(colour));
                series.add(part(
                                grade.code() + "?",
                                getTranslation("dashboard.provisional.of", name),
                                value(totals, grade.provisional()),
                                listed.with("state", EvaluationState.REVIEWED.name()))
                        .provisional(true)
                        .colour(colour));
            } else {
                series.add(part(grade.code(), name, value(totals, grade.count()), listed)
                        .provisional(grade.provisional() > 0)
                        .colour(colour));
            }
        }
        if (totals.waiting() > 0 && totals.evaluated() > 0) {
            series.add(
                    ChartSeries.rest("rest", getTranslation("dashboard.grades.rest"), value(totals, totals.waiting())));
        }
        return series;
    }

    private ChartSeries part(String key, String name, List<@Nullable Long> value, DrillDown target) {
        targets.put(key, target);
        return ChartSeries.of(key, name, value);
    }

    private static DrillDown approvedOf(DrillDown listed) {
        return listed.with(
                "state",
                Stream.of(EvaluationState.values())
                        .filter(state -> state.hasResult() && !state.isProvisional())
                        .map(EvaluationState::name)
                        .toArray(String[]::new));
    }

    /** Nothing is known while there is no result. */
    private static List<@Nullable Long> value(Totals totals, long count) {
        return Collections.singletonList(totals.evaluated() > 0 ? count : null);
    }
}
