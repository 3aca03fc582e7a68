package cn.gov.tj.mz.fourstrong.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All rules of all types with the days from which they hold; what is judged goes by the rule of its own day. */
public final class TypeRules {

    /** From before every record: the day from which the rules of a new installation hold. */
    public static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final Map<String, NavigableMap<LocalDate, TypeRule>> byType;

    TypeRules(Collection<DatedRule> rules) {
        byType = rules.stream()
                .collect(Collectors.groupingBy(
                        DatedRule::type,
                        Collectors.toMap(DatedRule::validFrom, DatedRule::rule, (_, later) -> later, TreeMap::new)));
    }

    private TypeRules(Map<String, NavigableMap<LocalDate, TypeRule>> byType) {
        this.byType = byType;
    }

    /** Rules that have always held, by the codes of their types. */
    public static TypeRules always(Map<String, TypeRule> rules) {
        return new TypeRules(rules.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new TreeMap<>(Map.of(EVER, entry.getValue())))));
    }

    /** The same with another rule of a type from a day on. */
    public TypeRules with(String type, LocalDate validFrom, TypeRule rule) {
        var changed = new TreeMap<String, NavigableMap<LocalDate, TypeRule>>(byType);
        var dated = new TreeMap<>(changed.getOrDefault(type, new TreeMap<>()));
        dated.put(validFrom, rule);
        changed.put(type, dated);
        return new TypeRules(changed);
    }

    /** The rule of a type that holds on a day; a type without one is never due. */
    public TypeRule on(String type, LocalDate day) {
        var rules = byType.get(type);
        var entry = rules == null ? null : rules.floorEntry(day);
        return entry == null ? TypeRule.NEVER : entry.getValue();
    }

    /**
     * The year of a date for a record of these types: what is held in the first months of a year may count for the year
     * before, as the rule of that year says.
     */
    public @Nullable Integer proposedYear(@Nullable LocalDate date, Collection<String> types) {
        if (date == null) {
            return null;
        }
        var before = date.withDayOfYear(1).minusYears(1);
        var isForYearBefore = types.stream()
                .anyMatch(type ->
                        date.getMonthValue() <= on(type, before).window().yearBefore());
        return isForYearBefore ? before.getYear() : date.getYear();
    }

    /** The rules of a type, the earliest first, each with the days on which it holds. */
    public List<Span> spans(String type) {
        var rules = byType.getOrDefault(type, new TreeMap<>());
        return rules.entrySet().stream()
                .map(entry -> new Span(entry.getKey(), rules.higherKey(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** The types of which something was due, is due or will be. */
    public List<String> dueTypes() {
        return byType.entrySet().stream()
                .filter(entry -> entry.getValue().values().stream()
                        .anyMatch(rule -> rule.frequency() != TypeRule.Frequency.NONE))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The days on which a rule holds.
     *
     * @param until the first day on which it no longer holds; null for as long as nobody changes it
     */
    public record Span(LocalDate from, @Nullable LocalDate until, TypeRule rule) {

        /** Whether it holds on a day. */
        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }
}
