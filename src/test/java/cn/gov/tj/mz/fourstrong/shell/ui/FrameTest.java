package cn.gov.tj.mz.fourstrong.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.VaadinTest;
import cn.gov.tj.mz.fourstrong.shell.ui.Appearance.Language;
import cn.gov.tj.mz.fourstrong.shell.ui.Appearance.TextSize;
import cn.gov.tj.mz.fourstrong.standard.Preferences;
import cn.gov.tj.mz.fourstrong.standard.SettingsJson;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class FrameTest extends VaadinTest implements Locators {

    @Autowired
    Preferences preferences;

    @Autowired
    PageSetup setup;

    @Test
    @WithUserDetails("clerk")
    void offersWhatTheRolesOpenAndNothingElse() {
        navigate(WorkbenchView.class);
        assertThat(entries()).contains("工作台").doesNotContain("账号", "组织机构");
    }

    @Test
    @WithUserDetails("clerk")
    void namesThePageAndTheApplication() {
        navigate(WorkbenchView.class);
        roundTrip();
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("工作台 · 四强党支部评价");
    }

    @Test
    @WithUserDetails("clerk")
    void marksTheDemoOnEveryPage() {
        navigate(WorkbenchView.class);
        assertThat(findDiv().withClassName("fs-demo-mark").getText()).startsWith("演示数据");
        navigate("no-such-page", ProblemPage.NotFoundView.class);
        assertThat(findDiv().withClassName("fs-demo-mark").getText()).startsWith("演示数据");
    }

    @Test
    @WithUserDetails("manager")
    void tellsWhoIsSignedIn() {
        navigate(WorkbenchView.class);
        assertThat(findSpan().withClassName("fs-user-roles").getText()).isEqualTo("局领导、机关党委");
    }

    @Test
    @WithUserDetails("clerk")
    void remembersTheChosenLook() {
        navigate(WorkbenchView.class);
        findMenuBar().clickItem(0, 1, 2);
        findMenuBar().clickItem(0, 2, 1);
        findMenuBar().clickItem(0, 0, 1);
        assertThat(preferences.get("shell.look")).contains(json(Language.ENGLISH, TextSize.LARGE));
        assertThat(findMenuBar().isItemChecked(0, 1, 2)).isTrue();
        assertThat(findMenuBar().isItemChecked(0, 1, 0)).isFalse();
    }

    @Test
    @WithUserDetails("clerk")
    void speaksEnglishToThoseWhoChoseIt() {
        preferences.save("shell.look", json(Language.ENGLISH, TextSize.STANDARD));
        UI.getCurrent().removeAll();
        setup.setUp(UI.getCurrent());
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    @WithUserDetails("clerk")
    void letsTheKeyboardReachTheContentFirst() {
        navigate(WorkbenchView.class);
        var skip = findAnchor().withClassName("fs-skip");
        assertThat(skip.getHref()).isEqualTo("#fs-content");
        var content = getCurrentView().getElement();
        assertThat(content.getAttribute("id")).isEqualTo("fs-content");
        assertThat(content.getAttribute("tabindex")).isEqualTo("-1");
    }

    @Test
    @WithUserDetails("clerk")
    void saysInWordsThatASessionEnded() {
        var service = VaadinService.getCurrent();
        preferences.save("shell.look", json(Language.CHINESE, TextSize.STANDARD));
        var chinese = service.getSystemMessages(Locale.GERMAN, VaadinRequest.getCurrent());
        assertThat(chinese.getSessionExpiredCaption()).isEqualTo("登录已过期");
        assertThat(chinese.getSessionExpiredMessage()).contains("已填写的内容仍在页面上");
        assertThat(chinese.isSessionExpiredNotificationEnabled()).isTrue();
        preferences.save("shell.look", json(Language.ENGLISH, TextSize.STANDARD));
        var english = service.getSystemMessages(Locale.GERMAN, VaadinRequest.getCurrent());
        assertThat(english.getSessionExpiredCaption()).isEqualTo("Your session has ended");
    }

    private static String json(Language language, TextSize size) {
        return SettingsJson.write(new Appearance(language, Appearance.Scheme.DARK, size, Appearance.Menu.BY_WIDTH));
    }

    private Stream<String> entries() {
        return findSideNav().components().stream()
                .map(SideNav::getItems)
                .flatMap(items -> items.stream().map(SideNavItem::getLabel));
    }
}
