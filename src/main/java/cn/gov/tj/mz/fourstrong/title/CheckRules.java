package cn.gov.tj.mz.fourstrong.title;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a check of a title must say. */
public final class CheckRules {

    private CheckRules() {}

    /** @param corrected whether the result that the title stands on was corrected since the last check */
    static Check checked(Title title, TitleCheckService.CheckEntry typed, boolean corrected, LocalDate today) {
        var problems = new Problems();
        var action = typed.action();
        problems.check(action != null && action != TitleAction.GRANTED, "action", "problem.choose");
        checkYear(problems, title, typed, corrected, today);
        checkDay(problems, title, typed.decidedOn(), today);
        if (action == TitleAction.IMPROVING) {
            checkImproveBy(problems, typed);
        }
        if (action == TitleAction.KEPT) {
            problems.optional("reason", typed.reason(), Reason.MAX_LENGTH);
        } else {
            problems.required("reason", typed.reason(), Reason.MAX_LENGTH);
        }
        problems.throwIfAny();
        return new Check(
                requireNonNull(action),
                requireNonNull(typed.year()),
                requireNonNull(typed.decidedOn()),
                action == TitleAction.IMPROVING ? typed.improveBy() : null,
                Text.clean(typed.reason()));
    }

    /**
     * A year is checked once, but again when its check asked for improvement or the result was corrected; a withdrawal is
     * always possible.
     */
    private static void checkYear(
            Problems problems, Title title, TitleCheckService.CheckEntry typed, boolean corrected, LocalDate today) {
        var before = title.checkedYear();
        var first = before == null ? title.grantedOn().getYear() : before;
        problems.year("year", typed.year(), first, today.getYear());
        var again = before != null
                && before.equals(typed.year())
                && title.state() == TitleState.VALID
                && !corrected
                && typed.action() != TitleAction.WITHDRAWN;
        problems.check(!again, "year", "title.problem.yearChecked", String.valueOf(before));
    }

    private static void checkDay(Problems problems, Title title, @Nullable LocalDate day, LocalDate today) {
        problems.chosen("decidedOn", day)
                .check(day == null || !day.isAfter(today), "decidedOn", "title.problem.later")
                .check(day == null || !day.isBefore(title.decidedOn()), "decidedOn", "title.problem.beforeLast");
    }

    private static void checkImproveBy(Problems problems, TitleCheckService.CheckEntry typed) {
        var by = typed.improveBy();
        var from = typed.decidedOn();
        problems.chosen("improveBy", by);
        if (by != null && from != null) {
            problems.check(by.isAfter(from), "improveBy", "title.problem.improveLater")
                    .check(!by.isAfter(from.plusYears(1)), "improveBy", "title.problem.improveSooner");
        }
    }
}
