package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import cn.gov.tj.mz.fourstrong.activity.duty.Duty;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyReminderService;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyRow;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyState;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.OneClick;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.IntSupplier;

/** Who was reminded and when, and the buttons with which reviewers and managers remind, for those who may. */
class RemindActions extends Div {

    private final transient DutyReminderService reminders;
    private final transient Runnable changed;

    private RemindActions(DutyReminderService reminders, Runnable changed) {
        this.reminders = reminders;
        this.changed = changed;
    }

    /** For one duty of a row. */
    static RemindActions of(DutyRow row, Duty duty, LocalDate today, DutyReminderService reminders, Runnable changed) {
        var actions = new RemindActions(reminders, changed);
        var branch = row.branch();
        var reminded = duty.reminded();
        if (reminded != null) {
            actions.add(new Paragraph(DutyWords.text(
                    "card.reminded", reminded.by(), Formats.current().day(reminded.at()), reminded.times())));
        }
        if (duty.isRemindable(today) && !duty.isRemindedOn(today) && reminders.mayRemind(branch)) {
            actions.add("remind", 1, () -> {
                reminders.remind(branch.id(), duty.type(), duty.period().first());
                return 1;
            });
        }
        return actions;
    }

    /** For all that is overdue in a branch, of all types. */
    static RemindActions of(DutyRow row, int year, LocalDate today, DutyReminderService reminders, Runnable changed) {
        var actions = new RemindActions(reminders, changed);
        var overdue = row.duties().stream()
                .filter(duty -> duty.state() == DutyState.OVERDUE)
                .filter(duty -> duty.isRemindable(today) && !duty.isRemindedOn(today))
                .count();
        if (overdue > 0 && reminders.mayRemind(row.branch())) {
            actions.add(
                    "remind.overdue",
                    overdue,
                    () -> reminders.remindOverdue(row.branch().id(), year));
        }
        return actions;
    }

    private void add(String key, long count, IntSupplier remind) {
        var buttons = new Div(OneClick.on(new Button(DutyWords.text(key, count)), () -> {
            if (ServiceCalls.succeeds(() -> Notices.success("duty.reminded", remind.getAsInt()))) {
                changed.run();
            }
        }));
        buttons.addClassName("fs-duty-buttons");
        add(buttons);
    }
}
