package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.rubric.file.StandardRubric;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rubrics that never saw a database. */
public final class RubricSamples {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private RubricSamples() {}

    /** Two criteria with two indicators each, 30 points together; 24 are good, 27 excellent. */
    public static Rubric rubric() {
        return rubric(List.of());
    }

    /** The same, with bonuses, deductions or vetoes. */
    public static Rubric rubric(List<RuleEntry> rules) {
        var indicators = List.of(
                indicator(Criterion.POLITICAL_FUNCTION, "A1", "学习", "10", "每次扣0.5分"),
                indicator(Criterion.POLITICAL_FUNCTION, "A2", "纪律", "5", "每次扣1分"),
                indicator(Criterion.EFFECTIVENESS, "D1", "中心任务", "12", "按完成占比"),
                indicator(Criterion.EFFECTIVENESS, "D2", "满意度", "3", "按测评结果"));
        var bands = List.of(band("EXCELLENT", "优秀", "27"), band("GOOD", "良好", "24"), band("UNQUALIFIED", "不合格", "0"));
        return new Rubric(new RubricDraft("样例细则", indicators, rules, bands, Limits.USUAL), 1, NOW);
    }

    /** 2 to 30 indicators of 0.5 to 20 points under criteria as they fall, three bonuses and three deductions. */
    public static Rubric inventedRubric(Random dice) {
        var criteria = Criterion.values();
        var indicators = IntStream.range(0, dice.nextInt(2, 31))
                .mapToObj(place -> indicator(
                        criteria[dice.nextInt(criteria.length)], "I" + place, "指标" + place, halves(dice, 40), "按实际评分"))
                .toList();
        var rules = IntStream.range(0, 6)
                .mapToObj(place -> new RuleEntry(
                        place < 3 ? AdjustmentRule.Kind.BONUS : AdjustmentRule.Kind.DEDUCTION,
                        "R" + place,
                        "事项" + place,
                        "",
                        points(halves(dice, 10)),
                        null,
                        null))
                .toList();
        var bands = List.of(band("ANY", "合格", "0"));
        var limits = new Limits(
                dice.nextBoolean() ? null : points(halves(dice, 20)),
                dice.nextBoolean() ? null : points(halves(dice, 20)),
                null,
                null,
                12);
        return new Rubric(new RubricDraft("随机细则", indicators, rules, bands, limits), 1, NOW);
    }

    private static String halves(Random dice, int most) {
        return BigDecimal.valueOf(5L * dice.nextInt(1, most + 1), 1).toPlainString();
    }

    /** The rubric that comes with the program. */
    public static Rubric standardRubric() {
        return StandardRubric.rubric();
    }

    /** The same, as somebody would type it. */
    public static RubricDraft standardDraft() {
        return RubricDraft.of(standardRubric());
    }

    /** One to be stored beside it that says the same: 16 indicators, 100 points together, 90 are excellent. */
    public static Rubric likeStandard() {
        return likeStandard("样例细则（百分）");
    }

    /** Another one of these. */
    public static Rubric likeStandard(String name) {
        return new Rubric(standardDraft().named(name), 1, NOW);
    }

    static IndicatorEntry indicator(Criterion criterion, String code, String name, String marks, String rule) {
        return indicator(criterion, code, name, "", points(marks), rule, "");
    }

    /** One that nothing is counted for. */
    public static IndicatorEntry indicator(
            @Nullable Criterion criterion,
            String code,
            String nameZh,
            String nameEn,
            @Nullable BigDecimal fullMarks,
            String rule,
            String evidence) {
        return new IndicatorEntry(criterion, code, nameZh, nameEn, fullMarks, rule, evidence, List.of(), null);
    }

    public static BandEntry band(String code, String name, String least) {
        return new BandEntry(code, name, "", points(least));
    }

    public static BigDecimal points(String points) {
        return new BigDecimal(points).setScale(1);
    }
}
