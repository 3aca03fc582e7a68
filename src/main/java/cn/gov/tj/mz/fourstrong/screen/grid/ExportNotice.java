package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.Polling;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;

/** Shows how far an export is, lets people stop it, and says when it ends. */
final class ExportNotice extends Notification {

    private static final Duration INTERVAL = Duration.ofMillis(500);
    private static final int PATIENCE = 120;

    private final transient ExportRun run;
    private final Span text = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Registration polling;
    private int polls;

    private ExportNotice(ExportRun run) {
        this.run = run;
        setPosition(Position.TOP_CENTER);
        setDuration(0);
        var cancel = new Button(getTranslation("screen.cancel"), _ -> run.cancel());
        add(Notices.body("fs-notice-info", VaadinIcon.DOWNLOAD, text, bar, cancel));
        polling = Polling.start(UI.getCurrent(), INTERVAL, this::update);
        showState();
    }

    static void follow(ExportRun run) {
        new ExportNotice(run).open();
    }

    private void update() {
        switch (run.state()) {
            case WAITING -> {
                if (++polls > PATIENCE) {
                    end(Notices.Kind.ERROR, "screen.export.failed");
                }
            }
            case RUNNING -> showState();
            case DONE -> end(Notices.Kind.SUCCESS, "screen.export.done", run.written());
            case CANCELLED -> end(Notices.Kind.INFO, "screen.export.cancelled");
            case FAILED -> end(Notices.Kind.ERROR, "screen.export.failed");
        }
    }

    private void showState() {
        var known = run.expected() > 0;
        text.setText(
                known
                        ? getTranslation("screen.export.running", run.written(), run.expected())
                        : getTranslation("screen.export.counting", run.written()));
        bar.setIndeterminate(!known);
        bar.setValue(known ? Math.min(1.0, (double) run.written() / run.expected()) : 0);
    }

    /** The notice itself says so: a second one that opens while the first closes would not be seen. */
    private void end(Notices.Kind kind, String key, Object... arguments) {
        polling.remove();
        Notices.fill(this, kind, key, arguments);
    }
}
