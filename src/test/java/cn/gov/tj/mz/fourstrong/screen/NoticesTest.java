package cn.gov.tj.mz.fourstrong.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.VaadinTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.notification.Notification;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@ApplicationTest
@WithUserDetails("clerk")
class NoticesTest extends VaadinTest implements Locators {

    @BeforeEach
    void inChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void sayInWordsAndWithAnIconWhatWasDoneAndGoAway() {
        Notices.success("screen.export.done", 12345);

        assertThat(NotificationText.of(notice())).isEqualTo("已导出 12,345 条。");
        assertThat(notice().getDuration()).isPositive();
        assertThat(find(Icon.class, notice()).all()).isNotEmpty();
    }

    @Test
    void interruptForAnErrorAndStayUntilItIsClosed() {
        Notices.error("screen.notFound");

        assertThat(notice().getDuration()).isZero();
        assertThat(notice().isAssertive()).isTrue();
    }

    @Test
    void doNotInterruptForNews() {
        Notices.info("screen.notFound");

        assertThat(notice().isAssertive()).isFalse();
    }

    @Test
    void canBeClosedByAButtonWithAName() {
        Notices.error("screen.notFound");
        var notice = notice();

        findButton().withAriaLabel("关闭").click();

        assertThat(notice.isOpened()).isFalse();
    }

    private Notification notice() {
        return find(Notification.class).single();
    }
}
