package cn.gov.tj.mz.fourstrong.shell.ui;

import cn.gov.tj.mz.fourstrong.account.OwnAccountService;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/** Leads everybody who was given a password by somebody else to choose an own one first. */
@Component
class PasswordChangeEnforcer implements VaadinServiceInitListener {

    private final OwnAccountService account;
    private final AuthenticationContext authentication;

    PasswordChangeEnforcer(OwnAccountService account, AuthenticationContext authentication) {
        this.account = account;
        this.authentication = authentication;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::redirect));
    }

    private void redirect(BeforeEnterEvent event) {
        if (event.getNavigationTarget() != PasswordView.class
                && authentication.isAuthenticated()
                && account.isPasswordChangeDue()) {
            event.forwardTo(PasswordView.class);
        }
    }
}
