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
