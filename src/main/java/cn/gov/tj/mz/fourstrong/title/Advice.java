package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.rubric.Grade;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rubric of a cycle says about who should get a title; people decide.
 *
 * @param grade the highest grade
 * @param quota how many branches in a hundred should have it, none without advice
 * @param results how many final results there are
 * @param places how many titles the quota gives, rounded down but at least 1; none without a quota
 * @param threshold the total of the last branch of the highest grade that finds a place, none when all do
 */
public record Advice(
        Grade grade,
        @Nullable Integer quota,
        int results,
        @Nullable Integer places,
        @Nullable BigDecimal threshold) {

    /** @param totals of the final results with the highest grade, highest first */
    static Advice of(Grade grade, @Nullable Integer quota, int results, List<BigDecimal> totals) {
        if (quota == null) {
            return new Advice(grade, null, results, null, null);
        }
        var places = results == 0 ? 0 : Math.max(1, results * quota / 100);
        var threshold = totals.size() > places ? totals.get(places - 1) : null;
        return new Advice(grade, quota, results, places, threshold);
    }

    /** What it says of one result; those with as many points as the last that finds a place are advised as well. */
    Standing of(@Nullable Label given, @Nullable BigDecimal total) {
        if (total == null || !grade.name().equals(given)) {
            return Standing.LOWER_GRADE;
        }
        return threshold == null || total.compareTo(threshold) >= 0 ? Standing.ADVISED : Standing.BEYOND_QUOTA;
    }
}
