package cn.gov.tj.mz.fourstrong.demo;

import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.cycle.Schedule;
import cn.gov.tj.mz.fourstrong.evaluation.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationName;
import cn.gov.tj.mz.fourstrong.evaluation.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleOpeningService;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleRequest;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewService;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfAssessmentService;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The current half-year, in which some branches are further than others; its scores are invented. */
@Component
@Order(50)
class DemoOpenCycle implements DemoStep {

    private static final BigDecimal STEP = new BigDecimal("0.5");

    private final CycleOpeningService cycles;
    private final RubricService rubrics;
    private final SelfAssessmentService assessment;
    private final ReviewService reviews;
    private final DemoEvidence evidence;
    private final Clock clock;
    private final Random dice = new Random(20260701);

    DemoOpenCycle(
            CycleOpeningService cycles,
            RubricService rubrics,
            SelfAssessmentService assessment,
            ReviewService reviews,
            DemoEvidence evidence,
            Clock clock) {
        this.cycles = cycles;
        this.rubrics = rubrics;
        this.assessment = assessment;
        this.reviews = reviews;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Override
    public void load() {
        var period = open();
        var evaluations = assessment.own().stream()
                .filter(name -> name.cycle().equals(period.code()))
                .collect(toMap(EvaluationName::branchName, EvaluationName::id));
        draft(evaluations.get("天津市福利彩票发行中心党支部"));
        submit(evaluations.get("市民政局网信办党支部"));
        review(submit(evaluations.get("市民政局政务服务处党支部")));
        giveBack(submit(evaluations.get("天津市救助管理站总站党支部")));
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

    private void draft(UUID id) {
        var sheet = assessment.sheet(id);
        assess(sheet, sheet.lines().subList(0, sheet.lines().size() / 2));
    }

    private UUID submit(UUID id) {
        var sheet = assessment.sheet(id);
        assessment.submit(id, assess(sheet, sheet.lines()));
        return id;
    }

    private int assess(AssessmentSheet sheet, List<IndicatorLine> lines) {
        var proof = evidence.of(sheet.branchId(), sheet.period());
        return assessment.save(
                sheet.id(),
                sheet.version(),
                entries(
                        lines,
                        line -> new ScoreEntry(
                                near(line.previous(), line.fullMarks()),
                                comment(line),
                                proof.deal(line.criterion(), position(sheet, line)))));
    }

    private static int position(AssessmentSheet sheet, IndicatorLine line) {
        return sheet.lines(line.criterion()).indexOf(line);
    }

    /** A word on every third, so that lists are neither empty nor full. */
    private @Nullable String comment(IndicatorLine line) {
        return dice.nextInt(3) == 0 ? "演示：" + line.name().zh() + "按计划开展，详见所列活动。" : null;
    }

    private void review(UUID id) {
        var sheet = reviews.sheet(id);
        var marks =
                entries(sheet.assessment().lines(), line -> new ScoreEntry(near(line.self(), line.fullMarks()), null));
        reviews.submit(id, reviews.save(id, sheet.seen(), marks));
    }

    private void giveBack(UUID id) {
        reviews.giveBack(id, reviews.sheet(id).seen(), "演示：“三会一课”缺第三季度党员大会的说明，请补充后重新申报。");
    }

    private static <T> Map<UUID, T> entries(List<IndicatorLine> lines, Function<IndicatorLine, T> entry) {
        return lines.stream().collect(toMap(IndicatorLine::id, entry));
    }

    /** The same, or half a point beside it, within the full marks. */
    private BigDecimal near(BigDecimal score, BigDecimal fullMarks) {
        return score.add(STEP.multiply(BigDecimal.valueOf(dice.nextInt(-1, 2))))
                .min(fullMarks)
                .max(BigDecimal.ZERO);
    }
}
