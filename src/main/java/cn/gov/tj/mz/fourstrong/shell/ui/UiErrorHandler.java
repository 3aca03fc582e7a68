package cn.gov.tj.mz.fourstrong.shell.ui;

import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says in words what went wrong after a click. The page and what was typed stay. */
@Component
class UiErrorHandler implements VaadinServiceInitListener, ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UiErrorHandler.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var problem = event.getThrowable();
        if (isClientGone(problem)) {
            LOG.debug("Nobody waits for the response any more", problem);
            return;
        }
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

    /** Only the server says so by this exception: a broken pipe to the database is another matter. */
    private static boolean isClientGone(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
                .anyMatch(ClientAbortException.class::isInstance);
    }

    private static void raise(Throwable problem) {
        switch (problem) {
            case RuntimeException unchecked -> throw unchecked;
            case Error error -> throw error;
            default -> throw new IllegalStateException(problem);
        }
    }
}
