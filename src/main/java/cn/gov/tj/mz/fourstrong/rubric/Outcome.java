package cn.gov.tj.mz.fourstrong.rubric;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rubric makes of scores, entries and vetoes: the one computation behind every result.
 * Points have one decimal; {@code base + bonus + deduction} is the total, but never below 0.
 *
 * @param base the sum of the indicators' scores, or nothing while one is open
 * @param bonus 0.0 or more, within its cap
 * @param deduction 0.0 or less, within its cap
 * @param earned the grade by points alone
 * @param grade the grade after vetoes, which cap it and leave the points as they are
 * @param counted what each entry came to, in the order of the rubric's rules
 */
public record Outcome(
        @Nullable BigDecimal base,
        BigDecimal bonus,
        BigDecimal deduction,
        @Nullable BigDecimal total,
        @Nullable Grade earned,
        @Nullable Grade grade,
        List<Counted> counted) {

    /**
     * @param scores by the codes of indicators; what is missing is open
     * @param entries facts that add or take points, in any order
     * @param vetoes codes of the veto rules that were decided upon
     */
    public static Outcome of(
            RubricSheet rubric, Map<String, BigDecimal> scores, Collection<Entry> entries, Collection<String> vetoes) {
        var base = Scoring.total(rubric.indicators().stream()
                .<@Nullable BigDecimal>map(indicator -> scores.get(indicator.code()))
                .toList());
        var counted = new Adjustments(rubric).count(entries);
        var bonus = Scoring.sum(
                counted.stream().<@Nullable BigDecimal>map(Counted::gain).toList());
        var deduction = Scoring.sum(
                counted.stream().<@Nullable BigDecimal>map(Counted::loss).toList());
        var total = base == null ? null : base.add(bonus).add(deduction).max(Scoring.round(BigDecimal.ZERO));
        var earned = Scoring.grade(total, rubric.grades()).orElse(null);
        return new Outcome(base, bonus, deduction, total, earned, capped(earned, rubric, Set.copyOf(vetoes)), counted);
    }

    /** What an entry came to; nothing for one that was not there. */
    public Optional<Counted> counted(UUID entry) {
        return counted.stream().filter(line -> line.id().equals(entry)).findFirst();
    }

    private static @Nullable Grade capped(@Nullable Grade earned, RubricSheet rubric, Set<String> vetoes) {
        var lowest = rubric.grades().stream().min(Grade.LOWEST_FIRST);
        var caps = rubric.adjustments(AdjustmentRule.Kind.VETO).stream()
                .filter(rule -> vetoes.contains(rule.code()))
                .flatMap(rule -> rubric.grade(rule.gradeCap()).or(() -> lowest).stream())
                .collect(toSet());
        return caps.stream()
                .filter(cap -> earned != null && Grade.LOWEST_FIRST.compare(cap, earned) < 0)
                .min(Grade.LOWEST_FIRST)
                .orElse(earned);
    }

    /**
     * A fact that adds or takes points.
     *
     * @param rule the code of the rubric's rule
     * @param matter what ties together entries on the same matter, of which only the highest counts; none stands alone
     */
    public record Entry(UUID id, String rule, @Nullable String matter) {}

    /**
     * What an entry came to.
     *
     * @param nominal points by its rule, signed
     * @param points what of them counts, signed; between 0 and nominal
     * @param why the reason when less than nominal counts
     */
    public record Counted(UUID id, BigDecimal nominal, BigDecimal points, Why why) {

        BigDecimal gain() {
            return points.max(BigDecimal.ZERO);
        }

        BigDecimal loss() {
            return points.min(BigDecimal.ZERO);
        }
    }

    /** Why an entry counts as it does. */
    public enum Why {
        COUNTED,
        SAME_MATTER,
        RULE_CAP,
        TOTAL_CAP,
        NO_RULE
    }
}
