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
 * @param quota null when the rubric names none
 * @param threshold the total of the last branch of the highest grade that finds a free place, none when all do
 */
public record Recommendation(
        String cycle,
        Grade grade,
        @Nullable Quota quota,
        @Nullable BigDecimal threshold) {

    /** What it says of one result; those with as many points as the last that finds a place are advised as well. */
    Eligibility of(@Nullable Label label, @Nullable BigDecimal total) {
        if (total == null || !grade.name().equals(label)) {
            return Eligibility.LOWER_GRADE;
        }
        if (quota != null && quota.free() == 0) {
            return Eligibility.BEYOND_QUOTA;
        }
        return threshold == null || total.compareTo(threshold) >= 0 ? Eligibility.ADVISED : Eligibility.BEYOND_QUOTA;
    }
}
