package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.screen.Confirm;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Closes a cycle, or says why it cannot be closed yet, and names the days left before its last. */
final class CycleClosing {

    private final CycleServices services;

    CycleClosing(CycleServices services) {
        this.services = services;
    }

    void ask(String code) {
        var cycle = services.progress().summary(code);
        if (cycle.open() > 0) {
            new CloseRefusal(cycle).open();
            return;
        }
        var end = cycle.period().endsOn();
        var days = ChronoUnit.DAYS.between(LocalDate.now(services.clock()), end);
        Confirm.ask(
                days > 0 ? "supervision.close.early" : "supervision.close",
                () -> close(code),
                Formats.current().day(end),
                days);
    }

    private void close(String code) {
        if (ServiceCalls.succeeds(() -> services.cycles().close(code))) {
            Notices.success("supervision.closed.done");
            UI.getCurrent().navigate(CyclesView.class);
        }
    }
}
