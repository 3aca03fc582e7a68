package cn.gov.tj.mz.fourstrong.supervision.ui;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetLinks;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be done about the branch that is chosen in the list below; a hint as long as none is. */
class BranchActions extends Div {

    private final transient CycleServices services;
    private final transient Supplier<EvaluationFilter> shown;
    private final transient ReminderActions reminders;
    private final transient AssignActions assignments;
    private final transient ParticipationActions participation;
    private boolean open;

    /**
     * @param shown what the list shows now
     * @param reminded reads the rows again, of which the chosen one stays so
     */
    BranchActions(CycleServices services, Supplier<EvaluationFilter> shown, Runnable refresh, Runnable reminded) {
        this.services = services;
        this.shown = shown;
        this.reminders = new ReminderActions(services.reminders(), reminded);
        this.assignments = new AssignActions(services, refresh);
        this.participation = new ParticipationActions(services, refresh);
        addClassName("fs-row-actions");
    }

    /** @param open whether anything can be done yet */
    void show(boolean open) {
        this.open = open;
        show(null);
    }

    void show(@Nullable ProgressRow row) {
        removeAll();
        if (row == null) {
            add(quiet(open ? "supervision.row.choose" : "supervision.row.choose.closed"));
            return;
        }
        var name = new Span(Formats.current().name(row.branch().shortName()));
        name.addClassName("fs-row-chosen");
        add(name);
        offer("supervision.row.open", () -> UI.getCurrent().navigate(SheetLinks.address(row.id())));
        if (open) {
            offerDeeds(row);
        }
    }

    private void offerDeeds(ProgressRow row) {
        var status = row.status();
        if (!status.isExcluded() && status.state().phase().isPresent()) {
            offer(
                    "supervision.row.remind",
                    () -> reminders.remind(requireNonNull(shown.get().cycle()), row.id()));
        }
        if (services.progress().isOfOwnBranch(row)) {
            add(quiet("account.ownBranch"));
            return;
        }
        if (status.isAssignable()) {
            offer("supervision.row.assign", () -> assignments.assign(row));
        }
        if (status.isRemovable()) {
            offer("supervision.takeOut", () -> participation.takeOut(row));
        }
        if (status.isExcluded()) {
            offer("supervision.takeIn", () -> participation.takeIn(row));
        }
    }

    private void offer(String key, Runnable action) {
        add(new Button(getTranslation(key), _ -> action.run()));
    }

    private Span quiet(String key) {
        var words = new Span(getTranslation(key));
        words.addClassName("fs-muted");
        return words;
    }
}
