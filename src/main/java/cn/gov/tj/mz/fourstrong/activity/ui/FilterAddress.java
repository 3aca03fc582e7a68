package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.ActivityType;
import cn.gov.tj.mz.fourstrong.activity.Origin;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filter as words of an address, with codes of branches and types; what cannot be read narrows nothing. */
record FilterAddress(List<BranchName> branches) {

    ActivityFilter read(Map<String, List<String>> address) {
        var month = one(address, "month").flatMap(text -> parse(YearMonth::parse, text));
        return new ActivityFilter(
                one(address, "q").orElse(null),
                branches.stream()
                        .filter(branch -> all(address, "branch").contains(branch.code()))
                        .map(BranchName::id)
                        .collect(Collectors.toSet()),
                one(address, "unit").orElse(null),
                each(address, "criterion", Criterion::valueOf),
                Set.copyOf(all(address, "type")),
                each(address, "category", ActivityType.Category::valueOf),
                each(address, "year", Integer::valueOf),
                month.map(it -> it.atDay(1)).orElse(day(address, "from")),
                month.map(YearMonth::atEndOfMonth).orElse(day(address, "to")),
                all(address, "undated").contains("true"),
                each(address, "state", ActivityState::valueOf),
                each(address, "origin", Origin::valueOf));
    }

    Map<String, List<String>> write(ActivityFilter filter) {
        var address = new LinkedHashMap<String, List<String>>();
        address.put("q", texts(filter.text()));
        address.put(
                "branch",
                branches.stream()
                        .filter(branch -> filter.branches().contains(branch.id()))
                        .map(BranchName::code)
                        .toList());
        address.put("unit", texts(filter.unit()));
        address.put("criterion", sorted(filter.criteria()));
        address.put("type", sorted(filter.types()));
        address.put("category", sorted(filter.categories()));
        address.put("year", sorted(filter.years()));
        address.put("from", texts(filter.from()));
        address.put("to", texts(filter.to()));
        address.put("undated", filter.undated() ? List.of("true") : List.of());
        address.put("state", sorted(filter.states()));
        address.put("origin", sorted(filter.origins()));
        return address;
    }

    private static List<String> texts(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    private static List<String> sorted(Collection<? extends Comparable<?>> values) {
        return values.stream().sorted().map(Object::toString).toList();
    }

    private static List<String> all(Map<String, List<String>> address, String name) {
        return address.getOrDefault(name, List.of());
    }

    private static Optional<String> one(Map<String, List<String>> address, String name) {
        return all(address, name).stream().findFirst();
    }

    private static @Nullable LocalDate day(Map<String, List<String>> address, String name) {
        return one(address, name).flatMap(text -> parse(LocalDate::parse, text)).orElse(null);
    }

    private static <T> Set<T> each(Map<String, List<String>> address, String name, Function<String, T> meaning) {
        return all(address, name).stream()
                .flatMap(text -> parse(meaning, text).stream())
                .collect(Collectors.toSet());
    }

    /** Addresses are typed and shortened by people; a word without meaning is left out. */
    private static <T> Optional<T> parse(Function<String, T> meaning, String text) {
        try {
            return Optional.of(meaning.apply(text));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }
}
