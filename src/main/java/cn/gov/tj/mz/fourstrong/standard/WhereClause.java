package cn.gov.tj.mz.fourstrong.standard;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What narrows a list, as conditions of its query; every value is a parameter, and an absent one narrows nothing. */
public final class WhereClause {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** A condition that needs no value. */
    public WhereClause add(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition on one parameter; left out when the value is null or empty. */
    public WhereClause add(String condition, String name, @Nullable Object value) {
        return value == null || value instanceof Collection<?> many && many.isEmpty()
                ? this
                : always(condition, Map.of(name, value));
    }

    /** A condition that holds whatever its values: nothing lies in an empty scope. */
    public WhereClause always(String condition, Map<String, Object> values) {
        conditions.add(condition);
        parameters.putAll(values);
        return this;
    }

    /** A condition on {@code :word}, which every word has to meet in one of the ways in which it may be written. */
    public WhereClause words(String condition, SearchWords words) {
        words.each().forEach(word -> word(condition, word, "", List.of()));
        return this;
    }

    /** The same for one word, unless another condition on {@code :these} is met, of which there may be none. */
    public WhereClause word(String condition, SearchWords word, String other, Collection<?> these) {
        var ways = new ArrayList<String>();
        word.patterns().forEach(pattern -> ways.add(numbered(condition, "word", pattern)));
        if (!these.isEmpty()) {
            ways.add(numbered(other, "these", these));
        }
        conditions.add("(" + String.join(" or ", ways) + ")");
        return this;
    }

    private String numbered(String condition, String name, Object value) {
        var numbered = name + parameters.size();
        parameters.put(numbered, value);
        return condition.replace(":" + name, ":" + numbered);
    }

    /** Empty, or a clause that ends with its line. */
    public String where() {
        return conditions.isEmpty() ? "" : "where " + String.join("\n  and ", conditions) + "\n";
    }

    /** Gives the query its values. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
