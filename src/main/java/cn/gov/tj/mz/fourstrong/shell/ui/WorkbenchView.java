package cn.gov.tj.mz.fourstrong.shell.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What waits for the one who is signed in. */
@Route("")
@Menu(title = "nav.workbench", order = 0)
@PermitAll
class WorkbenchView extends Main implements HasDynamicTitle {

    WorkbenchView() {
        add(new H1(getPageTitle()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.workbench");
    }
}
