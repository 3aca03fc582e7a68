package cn.gov.tj.mz.fourstrong.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with an input, field by field, so that people see everything at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** A text that has to be there: 1 to {@code maxLength} code points without control characters. */
    public Problems required(String field, @Nullable String text, int maxLength) {
        check(Text.clean(text) != null, field, "problem.required");
        return optional(field, text, maxLength);
    }

    /** A text that may be empty: up to {@code maxLength} code points without control characters. */
    public Problems optional(String field, @Nullable String text, int maxLength) {
        check(Text.length(Text.clean(text)) <= maxLength, field, "problem.tooLong", maxLength);
        return check(!Text.hasControls(text), field, "problem.controls");
    }

    /** A value that has to be chosen. */
    public Problems chosen(String field, @Nullable Object value) {
        return check(value != null, field, "problem.choose");
    }

    /** A number that has to lie between both ends. */
    public Problems within(String field, @Nullable Integer number, int min, int max) {
        return check(number != null && number >= min && number <= max, field, "problem.within", min, max);
    }

    /** The same for a year, which has no separator for thousands. */
    public Problems year(String field, @Nullable Integer year, int first, int last) {
        return check(
                year != null && year >= first && year <= last,
                field,
                "problem.within",
                Integer.toString(first),
                Integer.toString(last));
    }

    /** Notes the problem unless all is right; only the first of each field is kept. */
    public Problems check(boolean right, String field, String key, Object... arguments) {
        if (!right && found.stream().noneMatch(problem -> problem.field().equals(field))) {
            found.add(Problem.of(field, key, arguments));
        }
        return this;
    }

    /** Adds a problem that was found elsewhere; only the first of each field is kept. */
    public Problems add(Problem problem) {
        return check(false, problem.field(), problem.key(), problem.arguments().toArray());
    }

    /** All that were noted. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** The first that was noted. */
    public Optional<Problem> first() {
        return found.stream().findFirst();
    }

    /** Throws {@link Invalid} when there is any problem. */
    public void throwIfAny() {
        Invalid.throwIfAny(found);
    }
}
