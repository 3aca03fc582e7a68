package cn.gov.tj.mz.fourstrong.rubric;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.rubric.Outcome.Counted;
import cn.gov.tj.mz.fourstrong.rubric.Outcome.Entry;
import cn.gov.tj.mz.fourstrong.rubric.Outcome.Why;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet.AdjustmentRow;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts bonuses and deductions: each matter once at its highest level, within the cap of its rule, then of all. */
final class Adjustments {

    private static final BigDecimal ZERO = Scoring.round(BigDecimal.ZERO);

    private final RubricSheet rubric;
    private final Map<String, AdjustmentRow> rules;

    Adjustments(RubricSheet rubric) {
        this.rubric = rubric;
        this.rules = rubric.adjustments().stream()
                .filter(rule -> rule.points() != null)
                .collect(toMap(AdjustmentRow::code, rule -> rule));
    }

    /** What each entry comes to; neither the sums nor what counts of a rule depends on the order of the entries. */
    List<Counted> count(Collection<Entry> entries) {
        var repeated = repeated(entries);
        var ofRule = new HashMap<String, BigDecimal>();
        var ofKind = new EnumMap<AdjustmentRule.Kind, BigDecimal>(AdjustmentRule.Kind.class);
        var counted = new ArrayList<Counted>();
        entries.stream().sorted(order()).forEach(entry -> {
            var rule = rules.get(entry.rule());
            if (rule == null) {
                counted.add(new Counted(entry.id(), ZERO, ZERO, Why.NO_RULE));
                return;
            }
            var nominal = points(rule);
            if (repeated.contains(entry.id())) {
                counted.add(new Counted(entry.id(), nominal, ZERO, Why.SAME_MATTER));
                return;
            }
            var wanted = nominal.abs();
            var byRule = room(wanted, rule.cap(), ofRule.getOrDefault(rule.code(), ZERO));
            var applied = room(byRule, rubric.limits().cap(rule.kind()), ofKind.getOrDefault(rule.kind(), ZERO));
            ofRule.merge(rule.code(), byRule, BigDecimal::add);
            ofKind.merge(rule.kind(), applied, BigDecimal::add);
            counted.add(new Counted(
                    entry.id(),
                    nominal,
                    nominal.signum() < 0 ? applied.negate() : applied,
                    why(wanted, byRule, applied)));
        });
        return List.copyOf(counted);
    }

    /** Entries beside the highest on the same matter. */
    private Set<UUID> repeated(Collection<Entry> entries) {
        var repeated = new HashSet<UUID>();
        entries.stream()
                .filter(entry -> Text.clean(entry.matter()) != null && rules.containsKey(entry.rule()))
                .collect(groupingBy(entry -> new Matter(rule(entry).kind(), Text.normalized(entry.matter()))))
                .values()
                .forEach(same -> same.stream()
                        .sorted(Comparator.comparing(
                                        (Entry entry) -> points(rule(entry)).abs())
                                .reversed()
                                .thenComparing(order()))
                        .skip(1)
                        .forEach(entry -> repeated.add(entry.id())));
        return repeated;
    }

    /** By the order of the rules, so that two who enter the same facts get the same result. */
    private Comparator<Entry> order() {
        var codes = rubric.adjustments().stream().map(AdjustmentRow::code).toList();
        return Comparator.comparing((Entry entry) -> codes.indexOf(entry.rule()))
                .thenComparing(Entry::id);
    }

    private AdjustmentRow rule(Entry entry) {
        return rules.get(entry.rule());
    }

    private static BigDecimal points(AdjustmentRow rule) {
        return rule.points() == null ? ZERO : Scoring.round(rule.points());
    }

    private static BigDecimal room(BigDecimal wanted, @Nullable BigDecimal cap, BigDecimal used) {
        return cap == null
                ? wanted
                : Scoring.round(wanted.min(cap.subtract(used)).max(BigDecimal.ZERO));
    }

    private static Why why(BigDecimal wanted, BigDecimal byRule, BigDecimal applied) {
        if (applied.compareTo(byRule) < 0) {
            return Why.TOTAL_CAP;
        }
        return byRule.compareTo(wanted) < 0 ? Why.RULE_CAP : Why.COUNTED;
    }

    private record Matter(AdjustmentRule.Kind kind, String words) {}
}
