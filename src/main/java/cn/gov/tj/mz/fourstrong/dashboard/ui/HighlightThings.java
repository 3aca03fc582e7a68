package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.BranchGap;
import cn.gov.tj.mz.fourstrong.dashboard.Concerns;
import cn.gov.tj.mz.fourstrong.dashboard.Highlights;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The gravest first: vetoes and the lowest grade, wide spreads, weak criteria, a self score far above the review. */
final class HighlightThings {

    private HighlightThings() {}

    static List<Thing> of(Highlights found) {
        return Stream.of(
                        found.failed().stream().map(HighlightThings::failed),
                        found.spreads().stream().map(HighlightThings::spread),
                        found.weak().stream().map(point -> weak(point, found.weakBelow())),
                        Stream.ofNullable(found.gap()).map(HighlightThings::gap))
                .flatMap(things -> things)
                .limit(Highlights.MOST)
                .toList();
    }

    private static Thing failed(Concerns.Failure failure) {
        var grade = failure.grade();
        var title = failure.vetoes() == 0 && grade != null
                ? Words.of("dashboard.highlights.failed", failure.branch(), grade)
                : Words.of("dashboard.highlights.vetoed", failure.branch());
        var line = failure.vetoes() == 0
                ? Words.of("dashboard.highlights.failed.why")
                : Words.of("dashboard.highlights.vetoed.why", failure.vetoes());
        var thing = thing(title, line, DrillDown.evaluation(failure.evaluation()));
        return failure.state().isProvisional() ? thing.marked(Words.of("dashboard.provisional")) : thing;
    }

    private static Thing spread(Concerns.WideSpread spread) {
        return thing(
                Words.of("dashboard.highlights.spread", spread.branch()),
                Words.of("dashboard.highlights.spread.why", spread.indicators()),
                DrillDown.evaluation(spread.evaluation()));
    }

    private static Thing weak(Concerns.WeakPoint point, BigDecimal mark) {
        return thing(
                Words.of("dashboard.highlights.weak", point.branch(), point.criterion(), mark.longValue()),
                Words.of(
                        "dashboard.highlights.weak.why",
                        point.points(),
                        point.fullMarks(),
                        point.percent() == null ? BigDecimal.ZERO : point.percent()),
                DrillDown.evaluation(point.evaluation(), point.criterion().name()));
    }

    private static Thing gap(BranchGap gap) {
        return thing(
                Words.of("dashboard.highlights.gap", gap.branch(), gap.points()),
                Words.of("dashboard.highlights.gap.why"),
                DrillDown.evaluation(gap.evaluation()));
    }

    private static Thing thing(Words title, Words line, DrillDown target) {
        return new Thing(title, line, "dashboard.highlights.open", target.href());
    }
}
