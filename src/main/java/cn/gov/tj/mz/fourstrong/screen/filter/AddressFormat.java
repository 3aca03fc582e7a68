package cn.gov.tj.mz.fourstrong.screen.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.ValueRange;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the value of a filter stands in an address; what cannot be read narrows nothing. */
public interface AddressFormat<V extends @Nullable Object> {

    V read(Map<String, List<String>> address);

    /** The parameters for this value; none or blank ones where it narrows nothing. */
    Map<String, List<String>> write(V value);

    /** A value under one name. */
    static <V extends @Nullable Object> AddressFormat<V> of(
            String name, Function<List<String>, V> read, Function<V, List<String>> write) {
        return new AddressFormat<>() {
            @Override
            public V read(Map<String, List<String>> address) {
                return read.apply(address.getOrDefault(name, List.of()));
            }

            @Override
            public Map<String, List<String>> write(V value) {
                return Map.of(name, write.apply(value));
            }
        };
    }

    /** Words as they are typed. */
    static AddressFormat<String> text(String name) {
        return of(name, words -> words.isEmpty() ? "" : words.getFirst(), List::of);
    }

    /** Yes, or nothing. */
    static AddressFormat<Boolean> flag(String name) {
        return of(name, words -> words.contains("true"), yes -> yes ? List.of("true") : List.of());
    }

    /** A day as 2025-06-30. */
    static AddressFormat<@Nullable LocalDate> day(String name) {
        return one(name, dated(LocalDate::parse), LocalDate::toString);
    }

    /** Parses a word as {@link #parsed} does; a year that databases cannot compare has no meaning. */
    static <T extends Temporal> Function<String, Optional<T>> dated(Function<String, T> parser) {
        var years = ValueRange.of(1, 9998);
        return word -> parsed(parser).apply(word).filter(time -> years.isValidValue(time.get(ChronoField.YEAR)));
    }

    /** One value, null where nothing is chosen. */
    static <T> AddressFormat<@Nullable T> one(
            String name, Function<String, Optional<T>> parser, Function<T, String> printer) {
        return of(
                name,
                words -> words.stream()
                        .flatMap(word -> parser.apply(word).stream())
                        .findFirst()
                        .orElse(null),
                value -> value == null ? List.of() : List.of(printer.apply(value)));
    }

    /** One of some items by its code. */
    static <T> AddressFormat<@Nullable T> one(String name, Collection<T> items, Function<T, String> code) {
        return one(name, among(items, code), code);
    }

    /** Any number of values; the same ones always make the same address. */
    static <T> AddressFormat<Set<T>> many(
            String name, Function<String, Optional<T>> parser, Function<T, String> printer) {
        return of(
                name,
                words -> words.stream()
                        .flatMap(word -> parser.apply(word).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                values -> values.stream().map(printer).sorted().toList());
    }

    /** Any number of some items by their codes. */
    static <T> AddressFormat<Set<T>> many(String name, Collection<T> items, Function<T, String> code) {
        return many(name, among(items, code), code);
    }

    /** Parses a word; people type and shorten addresses, so one without meaning is left out. */
    static <T> Function<String, Optional<T>> parsed(Function<String, T> parser) {
        return word -> {
            try {
                return Optional.of(parser.apply(word));
            } catch (IllegalArgumentException | DateTimeException _) {
                return Optional.empty();
            }
        };
    }

    private static <T> Function<String, Optional<T>> among(Collection<T> items, Function<T, String> code) {
        return word ->
                items.stream().filter(item -> code.apply(item).equals(word)).findFirst();
    }
}
