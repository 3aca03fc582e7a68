package cn.gov.tj.mz.fourstrong.simulation;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluatedBranch;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What another rubric would have made of a past cycle; nothing of it is kept.
 *
 * @param marks what the totals under the other rubric are of: 100 unless indicators have no scores
 * @param scaled indicators whose full marks differ, for example {@code A1 10 → 12}
 * @param added indicators that the cycle had no scores for; they are left out
 * @param removed indicators of the cycle that the other rubric lacks; their scores do not count
 * @param lost bonuses, deductions and vetoes that were decided upon and that the other rubric lacks; they do not count
 * @param rows in the order of the branches
 */
public record WhatIfResult(
        BigDecimal marks,
        List<String> scaled,
        List<String> added,
        List<String> removed,
        List<String> lost,
        List<Row> rows) {

    /** How many branches would have another grade. */
    public long changedGrades() {
        return rows.stream().filter(Row::isGradeChanged).count();
    }

    /** How many branches would stand elsewhere in the order. */
    public long changedPlaces() {
        return rows.stream()
                .filter(row -> row.places() != null && row.places() != 0)
                .count();
    }

    /**
     * How a branch's result in a past cycle would look under another rubric.
     *
     * @param vetoed whether a veto, 一票否决, counts, which caps the grade whatever the total
     * @param before what it is
     * @param after what it would be; its total is missing where a score is
     */
    public record Row(UUID id, EvaluatedBranch branch, boolean vetoed, Place before, Place after) {

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

        private static @Nullable String code(Place place) {
            return place.grade() == null ? null : place.grade().zh();
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
}
