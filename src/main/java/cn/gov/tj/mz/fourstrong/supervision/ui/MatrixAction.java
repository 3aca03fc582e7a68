package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.listing.Attention;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.OneClick;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.standard.TimeZones;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow;
import cn.gov.tj.mz.fourstrong.supervision.ReminderService;
import cn.gov.tj.mz.fourstrong.supervision.RunningCycle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;

/** The one thing that a manager can do about a branch now: decide, find reviewers, or remind whom it waits for. */
final class MatrixAction {

    private final RunningCycle cycle;
    private final ProgressRow row;
    private final ReminderService reminders;
    private final LocalDate today;

    MatrixAction(RunningCycle cycle, ProgressRow row, ReminderService reminders, LocalDate today) {
        this.cycle = cycle;
        this.row = row;
        this.reminders = reminders;
        this.today = today;
    }

    /** None where it goes on by itself, others decide, or everybody was reminded today. */
    Component[] components() {
        var state = row.status().state();
        if (row.status().isExcluded()) {
            return new Component[0];
        }
        if (state == EvaluationState.REVIEWED || state == EvaluationState.APPROVED) {
            return cycle.isDecidedHere(row)
                    ? new Component[] {link(state.name(), "evaluations/" + row.id())}
                    : new Component[0];
        }
        if (state == EvaluationState.SUBMITTED && row.course().reviewers().isEmpty()) {
            return new Component[] {link("ASSIGN", "cycles/" + cycle.summary().code() + "?show=" + Attention.UNASSIGNED)
            };
        }
        return row.status().isAssignable() && !isReminded() ? new Component[] {remind()} : new Component[0];
    }

    private boolean isReminded() {
        var reminder = row.course().reminder();
        return reminder != null
                && !LocalDate.ofInstant(reminder.at(), TimeZones.BUREAU).isBefore(today);
    }

    private Component link(String step, String address) {
        var verb = I18NProvider.translate("supervision.card.do." + step);
        var link = new PageLink(verb, address);
        link.addClassNames("fs-thing-action", "fs-course-decide");
        link.setAriaLabel(named(verb));
        return link;
    }

    private Component remind() {
        var verb = I18NProvider.translate("supervision.row.remind");
        var button = OneClick.until(
                new Button(verb),
                () -> new ReminderActions(reminders, () -> {})
                        .remind(cycle.summary().code(), row.id()));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(named(verb));
        return button;
    }

    private String named(String verb) {
        return I18NProvider.translate(
                "screen.thing.action", verb, Formats.current().name(row.branch().shortName()));
    }
}
