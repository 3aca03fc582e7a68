package cn.gov.tj.mz.fourstrong.rubric.edit;

import org.jspecify.annotations.Nullable;

/**
 * One field in which two rubrics, or two states of one, differ. Numbers are plain, criteria are their constants.
 *
 * @param code of the part, empty for the rubric as a whole and for the order of a section
 * @param name of the part in Chinese, empty where the code is
 * @param from null where the first has nothing there
 * @param to null where the second has nothing there
 */
public record Difference(
        RubricSection section,
        String code,
        String name,
        RubricField field,
        @Nullable String from,
        @Nullable String to) {

    /** As the audit log keeps it, for example {@code A1 FULL_MARKS: 10 → 12}. */
    String inShort() {
        return "%s %s: %s → %s".formatted(code.isEmpty() ? section : code, field, shown(from), shown(to));
    }

    private static String shown(@Nullable String value) {
        return value == null ? "–" : value;
    }
}
