package cn.gov.tj.mz.fourstrong.shell.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The caller's name and what belongs to the caller alone: look, language, password, sign-out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class UserMenu extends MenuBar {

    UserMenu(Caller caller, AuthenticationContext authentication) {
        addClassName("fs-user-menu");
        var menu = addItem(caller.name()).getSubMenu();
        menu.addItem(getTranslation("shell.signOut"), _ -> authentication.logout());
    }
}
