package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rubrics, cycles and evaluations that never saw a database. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private Samples() {}

    /** Two criteria with two indicators each, 30 points together; 24 are good, 27 excellent. */
    static Rubric rubric() {
        return new Rubric("样例细则", 1, NOW)
                .indicator(Criterion.POLITICAL_FUNCTION, "A1", label("学习"), points("10"), "每次扣0.5分")
                .indicator(Criterion.POLITICAL_FUNCTION, "A2", label("纪律"), points("5"), "每次扣1分")
                .indicator(Criterion.EFFECTIVENESS, "D1", label("中心任务"), points("12"), "按完成占比")
                .indicator(Criterion.EFFECTIVENESS, "D2", label("满意度"), points("3"), "按测评结果")
                .band("EXCELLENT", label("优秀"), points("27"))
                .band("GOOD", label("良好"), points("24"))
                .band("UNQUALIFIED", label("不合格"), points("0"));
    }

    /** The rubric that comes with the program. */
    static Rubric standardRubric() {
        return new FirstRubric(null, Clock.systemUTC()).standard();
    }

    static Cycle cycle(Rubric rubric) {
        var due = LocalDate.of(2026, 12, 20);
        return new Cycle(new CycleRequest(Period.parse("2026H2"), due, due.plusDays(26), 12, rubric.id()), rubric, NOW);
    }

    static Evaluation evaluation() {
        return evaluation(null);
    }

    static Evaluation evaluation(Exclusion exclusion) {
        var branch = new BranchSnapshot("一支部", "一支部", UUID.randomUUID(), "某单位", 1);
        return new Evaluation(cycle(rubric()), UUID.randomUUID(), branch, exclusion, NOW);
    }

    /** One that went the usual way up to a state. */
    static Evaluation evaluationAt(EvaluationState state) {
        var evaluation = evaluation();
        if (state == EvaluationState.DRAFT) {
            return evaluation;
        }
        assess(evaluation, Indicator::fullMarks);
        evaluation.submit(by("支部"));
        switch (state) {
            case RETURNED -> evaluation.giveBack("请补充", by("考评组"));
            case REVIEWED -> review(evaluation);
            case APPROVED -> {
                review(evaluation);
                evaluation.approve(by("机关党委"));
            }
            case PUBLICISED, FINAL -> {
                review(evaluation);
                evaluation.approve(by("机关党委"));
                evaluation.publicise(by("机关党委"));
                if (state == EvaluationState.FINAL) {
                    evaluation.conclude(by("机关党委"));
                }
            }
            default -> {}
        }
        return evaluation;
    }

    static void assess(Evaluation evaluation, Function<Indicator, BigDecimal> score) {
        evaluation.assess(
                evaluation.cycle().rubric().indicators().stream()
                        .collect(Collectors.toMap(
                                Indicator::id, indicator -> new SelfEntry(score.apply(indicator), null))),
                NOW);
    }

    static EvaluationStep review(Evaluation evaluation) {
        return evaluation.review(List.of(reviewOf(evaluation, "考评一", Indicator::fullMarks)), by("考评一"));
    }

    static Review reviewOf(Evaluation evaluation, String reviewer, Function<Indicator, BigDecimal> score) {
        var review = new Review(evaluation, by(reviewer));
        Map<UUID, Mark> marks = evaluation.cycle().rubric().indicators().stream()
                .collect(Collectors.toMap(Indicator::id, indicator -> new Mark(score.apply(indicator), null)));
        review.mark(marks, NOW);
        return review;
    }

    static Signature by(String name) {
        return new Signature(UUID.nameUUIDFromBytes(name.getBytes()), name, NOW);
    }

    static BigDecimal points(String points) {
        return new BigDecimal(points).setScale(1);
    }

    private static Label label(String name) {
        return new Label(name, name);
    }
}
