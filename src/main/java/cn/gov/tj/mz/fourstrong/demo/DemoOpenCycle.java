package cn.gov.tj.mz.fourstrong.demo;

import cn.gov.tj.mz.fourstrong.cycle.Schedule;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleOpeningService;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleRequest;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The current half-year, in which some branches are further than others. */
@Component
@Order(50)
class DemoOpenCycle implements DemoStep {

    private final CycleOpeningService cycles;
    private final RubricService rubrics;
    private final DemoScoring scoring;
    private final Clock clock;

    DemoOpenCycle(CycleOpeningService cycles, RubricService rubrics, DemoScoring scoring, Clock clock) {
        this.cycles = cycles;
        this.rubrics = rubrics;
        this.scoring = scoring;
        this.clock = clock;
    }

    @Override
    public void load() {
        var period = open();
        var evaluations = scoring.evaluations(period.code());
        scoring.draft(evaluations.get("天津市福利彩票发行中心党支部"));
        scoring.submit(evaluations.get("市民政局网信办党支部"));
        scoring.review(scoring.submit(evaluations.get("市民政局政务服务处党支部")));
        scoring.giveBack(scoring.submit(evaluations.get("天津市救助管理站总站党支部")), "演示：“三会一课”缺第三季度党员大会的说明，请补充后重新申报。");
    }

    /** Due shortly before the half-year ends, but never in the past. */
    private Period open() {
        var today = LocalDate.now(clock);
        var period = Period.of(Period.Kind.HALF_YEAR, today);
        var planned = period.endsOn().minusDays(11);
        var due = planned.isBefore(today) ? today.plusDays(7) : planned;
        var rubric = rubrics.all().getFirst().id();
        var reviewDue = due.plusDays(26);
        cycles.open(new CycleRequest(period, due, reviewDue, 12, rubric)
                .on(Schedule.usual(due, reviewDue).beginning(today)));
        return period;
    }
}
