package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.cycle.Timetable;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluatedBranch;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus;
import cn.gov.tj.mz.fourstrong.evaluation.listing.GradeName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a query reads of an evaluation for the list of a cycle; the rest of the row belongs to several tables. */
record ProgressFacts(
        UUID id,
        EvaluatedBranch branch,
        EvaluationStatus status,
        @Nullable String exclusionReason,
        int wideSpreads,
        @Nullable BigDecimal total,
        GradeName grade,
        Timetable days) {

    ProgressRow with(ProgressRow.Course course, LocalDate today) {
        var late = status.isExcluded() ? 0 : status.state().daysLate(days::due, today);
        return new ProgressRow(id, branch, status, exclusionReason, course, late, wideSpreads, total, grade.label());
    }
}
