package cn.gov.tj.mz.fourstrong.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

class NavigationTest extends ViewTest {

    @Autowired
    AppearanceSettings appearanceSettings;

    @Test
    @WithUserDetails("manager")
    void givesEachEntryAnIconThatThereIsAndItsNameForTheFoldedMenu() {
        navigate(WorkbenchView.class);
        var icons = Arrays.stream(VaadinIcon.values())
                .map(icon -> icon.create().getElement().getAttribute("icon"))
                .toList();

        assertThat(find(SideNavItem.class).all()).hasSizeGreaterThan(10).allSatisfy(item -> {
            assertThat(icons).contains(item.getPrefixComponent().getElement().getAttribute("icon"));
            assertThat(item.getElement().getAttribute("title")).isEqualTo(item.getLabel());
        });
    }

    @Test
    @WithUserDetails("clerk")
    void staysFoldedForTheAccount() {
        navigate(WorkbenchView.class);
        find(FoldButton.class).single().save(true);
        assertThat(stored()).isEqualTo(Appearance.Menu.FOLDED);

        find(FoldButton.class).single().save(false);
        assertThat(stored()).isEqualTo(Appearance.Menu.OPEN);
    }

    private Appearance.Menu stored() {
        return appearanceSettings.of(VaadinRequest.getCurrent()).menu();
    }
}
