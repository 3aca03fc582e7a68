package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rubric whole, as somebody types or imports it; whatever rules ask for may still be missing.
 *
 * @param bands from the highest grade to the lowest
 * @param bonusCap the most points that all bonuses add together; none where nothing limits
 * @param deductionCap the most points that all deductions take together; none where nothing limits
 * @param topQuota advice: how many branches in a hundred should have the highest grade, 1 to 100; none without advice
 * @param spreadLimit how far reviewers may differ on an indicator before it is flagged; none flags nothing
 * @param minimumAgeMonths 0 to 120, as proposed when a cycle is opened
 */
public record RubricDraft(
        String name,
        List<IndicatorEntry> indicators,
        List<RuleEntry> rules,
        List<BandEntry> bands,
        @Nullable BigDecimal bonusCap,
        @Nullable BigDecimal deductionCap,
        @Nullable Integer topQuota,
        @Nullable BigDecimal spreadLimit,
        @Nullable Integer minimumAgeMonths) {

    public RubricDraft {
        indicators = List.copyOf(indicators);
        rules = List.copyOf(rules);
        bands = List.copyOf(bands);
    }

    /** One with nothing in it but what is usual. */
    public static RubricDraft empty(String name) {
        return of(name, List.of(), List.of(), List.of(), Limits.USUAL);
    }

    /** What is stored. */
    public static RubricDraft of(Rubric rubric) {
        return of(
                rubric.name(),
                rubric.indicators().stream().map(IndicatorEntry::of).toList(),
                rubric.adjustments().stream().map(RuleEntry::of).toList(),
                rubric.grades().stream().map(BandEntry::of).toList(),
                rubric.limits());
    }

    private static RubricDraft of(
            String name, List<IndicatorEntry> indicators, List<RuleEntry> rules, List<BandEntry> bands, Limits limits) {
        return new RubricDraft(
                name,
                indicators,
                rules,
                bands,
                limits.bonusCap(),
                limits.deductionCap(),
                limits.topQuota(),
                limits.spreadLimit(),
                limits.minimumAgeMonths());
    }

    public RubricDraft named(String name) {
        return new RubricDraft(
                name, indicators, rules, bands, bonusCap, deductionCap, topQuota, spreadLimit, minimumAgeMonths);
    }

    /** Without white space around texts, and in the order in which a rubric keeps its parts. */
    public RubricDraft clean() {
        return new RubricDraft(
                name.strip(),
                indicators.stream()
                        .map(IndicatorEntry::clean)
                        .sorted(Comparator.comparing(
                                IndicatorEntry::criterion, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList(),
                rules.stream()
                        .map(RuleEntry::clean)
                        .sorted(Comparator.comparing(RuleEntry::kind))
                        .toList(),
                bands.stream().map(BandEntry::clean).toList(),
                bonusCap,
                deductionCap,
                topQuota,
                spreadLimit,
                minimumAgeMonths);
    }

    Limits limits() {
        return new Limits(
                bonusCap,
                deductionCap,
                topQuota,
                spreadLimit,
                Optional.ofNullable(minimumAgeMonths).orElse(0));
    }

    public List<IndicatorEntry> indicators(Criterion criterion) {
        return indicators.stream()
                .filter(indicator -> indicator.criterion() == criterion)
                .toList();
    }

    public List<RuleEntry> rules(AdjustmentRule.Kind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind).toList();
    }

    /** What all indicators can earn together, as far as they have full marks. */
    public BigDecimal sum() {
        return sum(indicators);
    }

    /** What these indicators can earn together. */
    public static BigDecimal sum(List<IndicatorEntry> indicators) {
        return Scoring.sum(indicators.stream()
                .<@Nullable BigDecimal>map(IndicatorEntry::fullMarks)
                .toList());
    }
}
