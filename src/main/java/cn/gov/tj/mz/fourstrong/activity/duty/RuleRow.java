package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.activity.TypeRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often a type is due.
 *
 * @param rule that holds today
 * @param since the day from which it holds; null when it always has
 * @param next the rule that was set for a later day; null when there is none
 */
public record RuleRow(
        TypeName type,
        TypeRule rule,
        @Nullable LocalDate since,
        @Nullable Next next) {

    /** A rule that does not hold yet. */
    public record Next(LocalDate from, TypeRule rule) {}
}
