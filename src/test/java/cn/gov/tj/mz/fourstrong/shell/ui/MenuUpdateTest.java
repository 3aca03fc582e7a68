package cn.gov.tj.mz.fourstrong.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("clerk")
class MenuUpdateTest extends ViewTest {

    @Autowired
    MenuUpdate update;

    private final ArrayList<MenuUpdate.Done> heard = new ArrayList<>();

    @BeforeEach
    void listen() {
        ComponentUtil.addListener(UI.getCurrent(), MenuUpdate.Done.class, heard::add);
    }

    @Test
    void tellsTheWindowInWhichSomethingWasDone() {
        update.onDone(mock(AuditableEvent.class));
        assertThat(heard).hasSize(1);
    }

    @Test
    void leavesAWindowAloneWhoseSessionADownloadDoesNotHold() {
        var session = VaadinSession.getCurrent();
        session.unlock();
        try {
            update.onDone(mock(AuditableEvent.class));
        } finally {
            session.lock();
        }
        assertThat(heard).isEmpty();
    }
}
