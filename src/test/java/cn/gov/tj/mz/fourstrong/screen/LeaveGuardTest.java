package cn.gov.tj.mz.fourstrong.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.VaadinTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@ApplicationTest
@WithUserDetails("clerk")
class LeaveGuardTest extends VaadinTest implements Locators {

    private final TextField title = new TextField();
    private final Div form = new Div(title);
    private final List<String> buttons = new ArrayList<>();
    private LeaveGuard guard = new LeaveGuard(form);

    @BeforeEach
    void showAForm() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        guard = new LeaveGuard(form).watch(title);
        form.add(guard);
        UI.getCurrent().add(form);
    }

    @Test
    void letsGoWhenNothingWasTyped() {
        title.setValue("filled by the program");

        guard.leave(() -> buttons.add("left"));

        assertThat(buttons).containsExactly("left");
    }

    @Test
    void asksBeforeWhatWasTypedIsLost() {
        test(title).setValue("一");

        guard.leave(() -> buttons.add("left"));

        assertThat(buttons).isEmpty();
        findConfirmDialog().confirm();
        assertThat(buttons).isEmpty();
        assertThat(guard.isChanged()).isTrue();
    }

    @Test
    void leavesWhenPeopleSaySo() {
        test(title).setValue("一");

        guard.leave(() -> buttons.add("left"));
        findConfirmDialog().cancel();

        assertThat(buttons).containsExactly("left");
        assertThat(guard.isChanged()).isFalse();
    }

    @Test
    void asksBeforeAnotherPageIsOpened() {
        guard.changed();

        UI.getCurrent().navigate("help");

        assertThat(find(ConfirmDialog.class).all()).hasSize(1);
        assertThat(form.getElement().hasAttribute("data-fs-changed")).isTrue();
    }

    @Test
    void isQuietOnceEverythingIsSaved() {
        test(title).setValue("一");
        guard.saved();

        UI.getCurrent().navigate("");

        assertThat(find(ConfirmDialog.class).all()).isEmpty();
    }
}
