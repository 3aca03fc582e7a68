package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lets several parts of a page ask the server now and then: it polls as often as the most eager, and runs each in time. */
public final class Polling {

    private static final int NEVER = -1;

    private final UI ui;
    private final List<Task> tasks = new ArrayList<>();

    private Polling(UI ui) {
        this.ui = ui;
        ui.addPollListener(_ -> poll(ui.getPollInterval()));
    }

    /** Runs the action at every interval until the registration is removed, which whoever leaves the page has to do. */
    public static Registration start(UI ui, Duration interval, Runnable action) {
        var polling = ComponentUtil.getData(ui, Polling.class);
        if (polling == null) {
            polling = new Polling(ui);
            ComponentUtil.setData(ui, Polling.class, polling);
        }
        return polling.add(new Task(Math.toIntExact(interval.toMillis()), action));
    }

    private Registration add(Task task) {
        tasks.add(task);
        setInterval();
        return () -> {
            tasks.remove(task);
            setInterval();
        };
    }

    /** @param passed the time since the last poll, which an action may change for the next one */
    private void poll(int passed) {
        for (var task : List.copyOf(tasks)) {
            task.waited += passed;
            if (task.waited >= task.interval && tasks.contains(task)) {
                task.waited = 0;
                task.action.run();
            }
        }
    }

    private void setInterval() {
        var interval = tasks.stream().mapToInt(task -> task.interval).min().orElse(NEVER);
        if (ui.getPollInterval() != interval) {
            ui.setPollInterval(interval);
        }
    }

    private static final class Task {

        private final int interval;
        private final Runnable action;
        private int waited;

        Task(int interval, Runnable action) {
            this.interval = interval;
            this.action = action;
        }
    }
}
