package cn.gov.tj.mz.fourstrong.evaluation.proposal;

import cn.gov.tj.mz.fourstrong.activity.TypeName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the records alone would give an indicator. It fills in nothing: people adopt it or score otherwise.
 *
 * @param branch the code of the branch whose records were counted
 * @param counts by activity type that was due at all
 * @param from first day of the cycle
 * @param until last day on which a counted record may lie, days of grace included
 * @param points full marks less the cost of what is missing, 0.0 or more
 */
public record Proposal(
        String branch, List<Count> counts, BigDecimal perMissing, LocalDate from, LocalDate until, BigDecimal points) {

    static Proposal of(
            String branch,
            List<Count> counts,
            BigDecimal fullMarks,
            BigDecimal perMissing,
            LocalDate from,
            LocalDate until) {
        var missing = counts.stream().mapToInt(Count::missing).sum();
        var points = fullMarks.subtract(perMissing.multiply(BigDecimal.valueOf(missing)));
        return new Proposal(branch, List.copyOf(counts), perMissing, from, until, points.max(new BigDecimal("0.0")));
    }

    public int due() {
        return counts.stream().mapToInt(Count::due).sum();
    }

    public int held() {
        return counts.stream().mapToInt(Count::held).sum();
    }

    public int missing() {
        return due() - held();
    }

    /** How often something of a type was due until now, and how often it was recorded in time. */
    public record Count(TypeName type, int due, int held) {

        public int missing() {
            return due - held;
        }
    }
}
