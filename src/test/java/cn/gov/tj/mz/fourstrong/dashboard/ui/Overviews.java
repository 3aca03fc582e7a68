package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.Compared;
import cn.gov.tj.mz.fourstrong.dashboard.Concerns;
import cn.gov.tj.mz.fourstrong.dashboard.Concerns.WeakPoint;
import cn.gov.tj.mz.fourstrong.dashboard.CriterionSum;
import cn.gov.tj.mz.fourstrong.dashboard.CycleFacts;
import cn.gov.tj.mz.fourstrong.dashboard.CycleTotals;
import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.Overview.TrendPoint;
import cn.gov.tj.mz.fourstrong.dashboard.Result;
import cn.gov.tj.mz.fourstrong.dashboard.ScoredResult;
import cn.gov.tj.mz.fourstrong.dashboard.SharedResults;
import cn.gov.tj.mz.fourstrong.dashboard.Totals;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationResult;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Overviews with invented numbers, for the cards that draw them. */
final class Overviews {

    static final UUID CYCLE = new UUID(0, 1);

    private Overviews() {}

    static TrendPoint point(EvaluationState state) {
        return new TrendPoint(
                CYCLE, "B1", 4, DatedName.unchanged("一支部"), new UUID(0, 2), state, new BigDecimal("96.0"));
    }

    /** All branches take part; those with a result reached 84 to 96 points, 90 on the mean. */
    static Overview overview(int expected, int evaluated, List<WeakPoint> weak, List<TrendPoint> points) {
        var ends = LocalDate.of(2019, 12, 31);
        var facts = new CycleFacts(
                CYCLE, "2019H2", LocalDate.of(2019, 7, 1), ends, new CycleFacts.LastDays(ends, ends, ends), null);
        var totals = new Totals(
                CYCLE,
                new Totals.Counts(expected, 0, evaluated, 0),
                BigDecimal.valueOf(90L * evaluated),
                new BigDecimal("84.0"),
                new BigDecimal("96.0"),
                new Totals.Gap(0, null));
        var cycle = new CycleTotals(facts, totals);
        return new Overview(
                cycle,
                new Overview.Progress(List.of(), null),
                new Compared(null, SharedResults.NONE, Map.of(), Map.of()),
                null,
                IntStream.range(0, evaluated).mapToObj(Overviews::result).toList(),
                List.of(),
                new Concerns(List.of(), List.of(), 0, weak),
                new Overview.Trend(List.of(cycle), points),
                new Overview.Activities(List.of(), 0, 0, null));
    }

    static Overview with(Overview all, ScoredResult result) {
        return with(all, List.of(result), all.grades(), all.concerns());
    }

    static Overview with(Overview all, Concerns concerns) {
        return with(all, all.results(), all.grades(), concerns);
    }

    static Overview with(Overview all, List<Overview.GradeCount> grades) {
        return with(all, all.results(), grades, all.concerns());
    }

    private static Overview with(
            Overview all, List<ScoredResult> results, List<Overview.GradeCount> grades, Concerns concerns) {
        return new Overview(
                all.current(),
                all.progress(),
                all.compared(),
                null,
                results,
                grades,
                concerns,
                all.trend(),
                all.activities());
    }

    static ScoredResult result(int place) {
        return result(place, EvaluationState.FINAL, new BigDecimal("90.0"));
    }

    static ScoredResult result(int place, EvaluationState state, @Nullable BigDecimal points) {
        return new ScoredResult(
                new Result(
                        new UUID(1, place),
                        "2019H2",
                        "B" + place,
                        DatedName.unchanged("支部" + place),
                        DatedName.unchanged("某单位"),
                        state,
                        new EvaluationResult(points, points, points, null, null, points, null, 0),
                        null),
                points == null
                        ? Map.of()
                        : Map.of(
                                Criterion.MEMBERSHIP,
                                new CriterionSum(
                                        new UUID(1, place), Criterion.MEMBERSHIP, points, new BigDecimal(100))));
    }

    static WeakPoint weak(long all) {
        return new WeakPoint(
                new UUID(0, 2),
                DatedName.unchanged("一支部"),
                Criterion.MEMBERSHIP,
                new BigDecimal("15"),
                new BigDecimal("20"),
                all);
    }
}
