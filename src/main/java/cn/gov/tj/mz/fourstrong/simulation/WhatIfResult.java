package cn.gov.tj.mz.fourstrong.simulation;

import java.math.BigDecimal;
import java.util.List;

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
        List<WhatIfRow> rows) {

    /** How many branches would have another grade. */
    public long changedGrades() {
        return rows.stream().filter(WhatIfRow::isGradeChanged).count();
    }

    /** How many branches would stand elsewhere in the order. */
    public long changedPlaces() {
        return rows.stream()
                .filter(row -> row.places() != null && row.places() != 0)
                .count();
    }
}
