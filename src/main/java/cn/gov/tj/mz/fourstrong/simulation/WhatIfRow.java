package cn.gov.tj.mz.fourstrong.simulation;

import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a branch's result in a past cycle would look under another rubric.
 *
 * @param before what it is
 * @param after what it would be; its total is missing where a score is
 */
public record WhatIfRow(UUID id, String branch, String branchShort, String unit, Place before, Place after) {

    /** How much the total would rise, negative when it would fall. */
    public @Nullable BigDecimal difference() {
        return Scoring.difference(before.total(), after.total());
    }

    public boolean isGradeChanged() {
        return !Objects.equals(code(before), code(after));
    }

    /** How many places it would go up, negative when down; nothing where there is no total. */
    public @Nullable Integer places() {
        return before.rank() == null || after.rank() == null ? null : before.rank() - after.rank();
    }

    private static @Nullable String code(Place standing) {
        return standing.grade() == null ? null : standing.grade().zh();
    }

    /**
     * A total with its grade and rank.
     *
     * @param rank 1 for the highest total; equal totals share a rank
     */
    public record Place(
            @Nullable BigDecimal total,
            @Nullable Label grade,
            @Nullable Integer rank) {}
}
