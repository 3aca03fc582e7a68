package cn.gov.tj.mz.fourstrong.rubric.edit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line in the history of a rubric.
 *
 * @param section null, as code, name and field, where the line is about the action as a whole
 * @param to what it is now; for an action as a whole its reason, or what it began with
 */
public record RubricHistoryRow(
        Instant at,
        String actor,
        RubricAction action,
        @Nullable RubricSection section,
        @Nullable String code,
        @Nullable String name,
        @Nullable RubricField field,
        @Nullable String from,
        @Nullable String to) {}
