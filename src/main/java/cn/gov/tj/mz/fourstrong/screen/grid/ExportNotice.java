package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.screen.Notices;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;

/** Shows how far an export is, lets people stop it, and tells its end. The page asks twice a second meanwhile. */
final class ExportNotice extends Notification {

    private static final int MILLIS = 500;
    private static final int PATIENCE = 120;

    private final transient ExportRun<?> run;
    private final Span text = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final UI ui = UI.getCurrent();
    private final Registration polling;
    private int polls;

    private ExportNotice(ExportRun<?> run) {
        this.run = run;
        setPosition(Position.TOP_CENTER);
        setDuration(0);
        var cancel = new Button(getTranslation("screen.cancel"), _ -> run.cancel());
        add(Notices.body("fs-notice-info", VaadinIcon.DOWNLOAD, text, bar, cancel));
        polling = ui.addPollListener(this::update);
        ui.setPollInterval(MILLIS);
        showState();
    }

    static void follow(ExportRun<?> run) {
        new ExportNotice(run).open();
    }

    private void update(PollEvent event) {
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
        text.setText(getTranslation("screen.export.running", run.written(), run.expected()));
        bar.setValue(run.expected() == 0 ? 0 : Math.min(1.0, (double) run.written() / run.expected()));
    }

    /** The notice itself tells the end: a second one that opens while the first closes would not be seen. */
    private void end(Notices.Kind kind, String key, Object... arguments) {
        polling.remove();
        ui.setPollInterval(-1);
        Notices.fill(this, kind, key, arguments);
    }
}
