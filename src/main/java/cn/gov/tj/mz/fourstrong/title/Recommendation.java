package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.rubric.Grade;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the rubric of a cycle says about who should get a title; people decide.
 *
 * @param cycle the code of the cycle
 * @param grade the highest grade
 * @param quota how many branches in a hundred should have it, none without advice
 * @param results how many final results there are
 * @param threshold the total of the last branch of the highest grade that finds a place, none when all do
 */
public record Recommendation(
        String cycle,
        Grade grade,
        @Nullable Integer quota,
        int results,
        @Nullable BigDecimal threshold) {

    /** How many titles the quota gives, rounded down but at least 1; none without a quota. */
    public @Nullable Integer places() {
        return quota == null ? null : places(results, quota);
    }

    static int places(int results, int quota) {
        return results == 0 ? 0 : Math.max(1, results * quota / 100);
    }

    /** What it says of one result; those with as many points as the last that finds a place are advised as well. */
    Eligibility of(@Nullable Label label, @Nullable BigDecimal total) {
        if (total == null || !grade.name().equals(label)) {
            return Eligibility.LOWER_GRADE;
        }
        return threshold == null || total.compareTo(threshold) >= 0 ? Eligibility.ADVISED : Eligibility.BEYOND_QUOTA;
    }
}
