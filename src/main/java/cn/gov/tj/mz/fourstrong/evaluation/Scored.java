package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.cycle.Cycle;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.rubric.Grade;
import cn.gov.tj.mz.fourstrong.rubric.Outcome;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an evaluation has in points: scores by indicator and the sums that lists and charts read. */
@MappedSuperclass
public abstract class Scored extends Participation {

    @Embedded
    ScoreSheet sheet = new ScoreSheet();

    @Nullable
    BigDecimal selfTotal;

    private @Nullable BigDecimal baseTotal;
    private @Nullable BigDecimal bonus;
    private @Nullable BigDecimal deduction;
    private @Nullable BigDecimal total;
    private @Nullable String gradeCode;

    @SuppressWarnings("NullAway.Init")
    Scored() {} // for JPA

    Scored(Cycle cycle, UUID branchId, BranchSnapshot branch, @Nullable Exclusion exclusion) {
        super(cycle, branchId, branch, exclusion);
    }

    /** Computes sums and grade anew from final scores and findings; there is no other way to a total. */
    void computeResult(Collection<Finding> findings) {
        var outcome = outcome(findings);
        baseTotal = outcome.base();
        bonus = outcome.bonus();
        deduction = outcome.deduction();
        total = outcome.total();
        gradeCode = outcome.grade() == null ? null : outcome.grade().code();
    }

    /** What the rubric makes of the final scores and the findings that count. */
    Outcome outcome(Collection<Finding> findings) {
        var rubric = cycle().rubric();
        var counting = findings.stream().filter(Finding::counts).toList();
        return Outcome.of(
                RubricSheet.of(rubric),
                sheet.results(rubric),
                counting.stream().map(Finding::entry).toList(),
                counting.stream()
                        .map(Finding::rule)
                        .filter(rule -> rule.kind() == AdjustmentRule.Kind.VETO)
                        .map(AdjustmentRule::code)
                        .toList());
    }

    void forgetResult() {
        selfTotal = null;
        baseTotal = null;
        bonus = null;
        deduction = null;
        total = null;
        gradeCode = null;
        sheet.reopen();
    }

    /** The sum of the branch's own scores. */
    public @Nullable BigDecimal selfTotal() {
        return selfTotal;
    }

    /** The sum of the final scores, without bonus and deduction. */
    public @Nullable BigDecimal baseTotal() {
        return baseTotal;
    }

    /** 0.0 or more, within its cap. */
    public @Nullable BigDecimal bonus() {
        return bonus;
    }

    /** 0.0 or less, within its cap. */
    public @Nullable BigDecimal deduction() {
        return deduction;
    }

    /** Base, bonus and deduction together, 0.0 or more. */
    public @Nullable BigDecimal total() {
        return total;
    }

    /** The code of the {@link Grade} after vetoes. */
    public @Nullable String gradeCode() {
        return gradeCode;
    }

    /** What the indicator earned so far. */
    public IndicatorScore score(UUID indicator) {
        return sheet.score(indicator);
    }
}
