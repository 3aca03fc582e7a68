package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rubric whole, as somebody types or imports it; whatever rules ask for may still be missing.
 *
 * @param bands from the highest grade to the lowest
 */
public record RubricDraft(
        String name, List<IndicatorEntry> indicators, List<RuleEntry> rules, List<BandEntry> bands, Limits limits) {

    public RubricDraft {
        indicators = List.copyOf(indicators);
        rules = List.copyOf(rules);
        bands = List.copyOf(bands);
    }

    /** One with nothing in it but what is usual. */
    public static RubricDraft empty(String name) {
        return new RubricDraft(name, List.of(), List.of(), List.of(), Limits.USUAL);
    }

    /** What is stored. */
    public static RubricDraft of(Rubric rubric) {
        return new RubricDraft(
                rubric.name(),
                rubric.indicators().stream().map(Indicator::entry).toList(),
                rubric.adjustments().stream().map(AdjustmentRule::entry).toList(),
                rubric.grades().stream().map(BandEntry::of).toList(),
                rubric.limits());
    }

    public RubricDraft named(String name) {
        return new RubricDraft(name, indicators, rules, bands, limits);
    }

    /** Without white space around texts, and in the order in which a rubric keeps its parts. */
    public RubricDraft clean() {
        return new RubricDraft(
                Text.cleanOrEmpty(name),
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
                limits);
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

    /** What these indicators can earn together, with all the decimals that somebody typed. */
    public static BigDecimal sum(List<IndicatorEntry> indicators) {
        return Scoring.exactSum(indicators.stream()
                .<@Nullable BigDecimal>map(IndicatorEntry::fullMarks)
                .toList());
    }
}
