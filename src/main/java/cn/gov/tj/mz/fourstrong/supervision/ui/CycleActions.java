package cn.gov.tj.mz.fourstrong.supervision.ui;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.evaluation.listing.Attention;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.screen.MoreMenu;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Supplier;

/** What can be done about a cycle and the list of its branches; what is rare is in a menu. */
class CycleActions {

    private final CycleServices services;
    private final Supplier<EvaluationFilter> shown;
    private final Runnable refresh;
    private final ReminderActions reminders;
    private final AssignActions assignments;
    private final ParticipationActions participation;
    private final CycleClosing closing;
    private final CycleArchive archives;

    /** @param shown what the list shows now */
    CycleActions(CycleServices services, Supplier<EvaluationFilter> shown, Runnable refresh) {
        this.services = services;
        this.shown = shown;
        this.refresh = refresh;
        this.reminders = new ReminderActions(services.reminders(), refresh);
        this.assignments = new AssignActions(services, refresh);
        this.participation = new ParticipationActions(services, refresh);
        this.closing = new CycleClosing(services);
        this.archives = new CycleArchive(services.files(), this::cycle);
    }

    /** Who cannot go on in the cycle, with what can be done about it. */
    Component notices(String cycle) {
        var members = services.members().listing();
        return new MemberNotices(members.dissolved(cycle), participation, members.leavers(cycle), assignments::replace);
    }

    Component[] ofClosed() {
        return new Component[] {archives.offerIn(new MoreMenu()), archives};
    }

    Component[] ofCycle() {
        return new Component[] {
            archives,
            archives.offerIn(new MoreMenu()
                            .offer("supervision.join", () -> participation.join(cycle()))
                            .offer("supervision.extend", this::extend))
                    .apart("supervision.close", () -> closing.ask(cycle())),
            button("supervision.allocate.list", () -> assignments.allocate(shown.get())),
            button(
                    "supervision.remindLate",
                    () -> reminders.remind(EvaluationFilter.ALL.in(cycle()).only(Attention.LATE)))
        };
    }

    private void extend() {
        var code = cycle();
        new ExtendDialog(services.progress().summary(code), (phase, day, reason) -> {
                    services.extensions().extend(code, phase, day, reason);
                    Notices.success("supervision.extended.done", I18NProvider.translate("phase." + phase));
                    refresh.run();
                })
                .open();
    }

    private String cycle() {
        return requireNonNull(shown.get().cycle());
    }

    private static Button button(String key, Runnable action) {
        return new Button(I18NProvider.translate(key), _ -> action.run());
    }
}
