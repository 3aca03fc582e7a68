package cn.gov.tj.mz.fourstrong.shell.ui;

import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets the menu count anew once something is done, for the person in front of it. */
@Component
class MenuUpdate {

    /**
     * Nothing is read here: the transaction that did it is only about to end. A download, which runs beside its window
     * without the lock of the session, changes nothing that a menu counts.
     */
    @TransactionalEventListener(fallbackExecution = true)
    void onDone(AuditableEvent event) {
        var ui = UI.getCurrent();
        var session = VaadinSession.getCurrent();
        if (ui != null && session != null && session.hasLock()) {
            ComponentUtil.fireEvent(ui, new Done(ui));
        }
    }

    /** Something was done in this window. */
    static class Done extends ComponentEvent<UI> {

        Done(UI ui) {
            super(ui, false);
        }
    }
}
