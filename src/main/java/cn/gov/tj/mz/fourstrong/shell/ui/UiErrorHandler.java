package cn.gov.tj.mz.fourstrong.shell.ui;

import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Says in words what went wrong after a click. The page and what was typed stay. */
@Component
class UiErrorHandler implements VaadinServiceInitListener, ErrorHandler {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var problem = event.getThrowable();
        if (UI.getCurrent() == null) {
            Incident.log(problem);
            return;
        }
        try {
            ServiceCalls.succeeds(() -> raise(problem));
        } catch (Invalid invalid) {
            invalid.problems()
                    .forEach(wrong ->
                            Notices.error(wrong.key(), wrong.arguments().toArray()));
        } catch (RuntimeException | Error unexpected) {
            var kind = Failure.of(unexpected);
            Notices.error(kind.help(), Incident.log(unexpected));
        }
    }

    private static void raise(Throwable problem) {
        switch (problem) {
            case RuntimeException unchecked -> throw unchecked;
            case Error error -> throw error;
            default -> throw new IllegalStateException(problem);
        }
    }
}
