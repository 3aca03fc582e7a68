package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.cycle.Cycle;
import cn.gov.tj.mz.fourstrong.cycle.CycleSamples;
import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rubrics, cycles and evaluations that never saw a database. */
public final class Samples {

    public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** A publicity that ended yesterday. */
    static final Publicity OVER = new Publicity(TODAY.minusDays(8), TODAY.minusDays(1));

    private Samples() {}

    public static Cycle cycle(Rubric rubric) {
        return CycleSamples.cycle(rubric, LocalDate.of(2026, 12, 20), NOW);
    }

    static Evaluation evaluation() {
        return evaluation(RubricSamples.rubric());
    }

    static Evaluation evaluation(Exclusion exclusion) {
        return evaluation(RubricSamples.rubric(), exclusion);
    }

    public static Evaluation evaluation(Rubric rubric) {
        return evaluation(rubric, null);
    }

    private static Evaluation evaluation(Rubric rubric, Exclusion exclusion) {
        var branch = new BranchSnapshot(UUID.randomUUID(), "一支部", "一支部", UUID.randomUUID(), "某单位", 1, null);
        return new Evaluation(
                cycle(rubric), branch, new CountedUnits(Set.of(branch.unitId())), new Progress(exclusion, NOW));
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
                evaluation.progress().approve(by("机关党委"));
            }
            case PUBLICISED, FINAL -> {
                review(evaluation);
                evaluation.progress().approve(by("机关党委"));
                evaluation.progress().publicise(OVER, by("机关党委"));
                if (state == EvaluationState.FINAL) {
                    evaluation.progress().conclude(TODAY, by("机关党委"));
                }
            }
            default -> {}
        }
        return evaluation;
    }

    public static void assess(Evaluation evaluation, Function<Indicator, BigDecimal> score) {
        evaluation.assess(entries(evaluation, score), NOW);
    }

    static Map<UUID, ScoreEntry> entries(Evaluation evaluation, Function<Indicator, BigDecimal> score) {
        return evaluation.cycle().rubric().indicators().stream()
                .collect(Collectors.toMap(Indicator::id, indicator -> new ScoreEntry(score.apply(indicator), null)));
    }

    static Transition review(Evaluation evaluation) {
        return evaluation.review(List.of(reviewOf(evaluation, "考评一", Indicator::fullMarks)), List.of(), by("考评一"));
    }

    static Review reviewOf(Evaluation evaluation, String reviewer, Function<Indicator, BigDecimal> score) {
        var review = new Review(evaluation, by(reviewer));
        review.assess(entries(evaluation, score), NOW);
        return review;
    }

    /** Marks that add up to a total: half a point less at a time, from one indicator to the next. */
    static Function<Indicator, BigDecimal> addingUpTo(BigDecimal total, Rubric rubric, int first) {
        var indicators = rubric.indicators();
        var marks = new HashMap<String, BigDecimal>();
        indicators.forEach(indicator -> marks.put(indicator.code(), indicator.fullMarks()));
        for (int place = first; Scoring.sum(marks.values()).compareTo(total) > 0; place++) {
            marks.computeIfPresent(
                    indicators.get(place % indicators.size()).code(),
                    (_, mark) -> mark.signum() == 0 ? mark : mark.subtract(new BigDecimal("0.5")));
        }
        return indicator -> marks.get(indicator.code());
    }

    public static Signature by(String name) {
        return new Signature(UUID.nameUUIDFromBytes(name.getBytes()), name, NOW);
    }

    /** A branch that was never renamed. */
    public static EvaluatedBranch branch(String name) {
        var unchanged = DatedName.unchanged(name);
        return new EvaluatedBranch(new UUID(0, 2), unchanged, unchanged, DatedName.unchanged("某单位"));
    }
}
