package cn.gov.tj.mz.fourstrong.shell.ui;

import cn.gov.tj.mz.fourstrong.account.OwnAccount;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/** Leads everybody who was given a password by somebody else to choose an own one first. */
@Component
class PasswordFirst implements VaadinServiceInitListener {

    private final OwnAccount account;
    private final AuthenticationContext authentication;

    PasswordFirst(OwnAccount account, AuthenticationContext authentication) {
        this.account = account;
        this.authentication = authentication;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        if (event.getNavigationTarget() != PasswordView.class
                && authentication.isAuthenticated()
                && account.isPasswordChangeDue()) {
            event.forwardTo(PasswordView.class);
        }
    }
}
