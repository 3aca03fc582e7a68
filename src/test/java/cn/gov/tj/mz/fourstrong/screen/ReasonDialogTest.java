package cn.gov.tj.mz.fourstrong.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.VaadinTest;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@ApplicationTest
@WithUserDetails("reviewer")
class ReasonDialogTest extends VaadinTest implements Locators {

    private final List<String> reasons = new ArrayList<>();

    @BeforeEach
    void inChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void givesTheReasonAndCloses() {
        var dialog = ask();
        assertThat(dialog.getHeaderTitle()).isEqualTo("退回“主题党日”");
        assertThat(reason().getLabel()).isEqualTo("退回原因");

        confirm("  材料不全𠮷 ");

        assertThat(reasons).containsExactly("材料不全𠮷");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void takesOneClickForOneDeedAndAnotherAfterAFault() {
        ask();
        var confirm = find(Button.class).withText("退回").single();
        assertThat(confirm.isDisableOnClick()).isTrue();

        confirm(" ");
        assertThat(confirm.isEnabled()).isTrue();
        confirm("材料不全");
        assertThat(reasons).hasSize(1);
    }

    @Test
    void wantsAReason() {
        var dialog = ask();

        confirm("   ");

        assertThat(reasons).isEmpty();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(reason().getErrorMessage()).isEqualTo("请填写原因。");
    }

    @Test
    void asksBeforeAReasonIsThrownAway() {
        var dialog = ask();
        test(reason()).setValue("材料不全");

        test(find(Button.class).withText("取消").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(reason().getValue()).isEqualTo("材料不全");

        test(find(Button.class).withText("取消").single()).click();
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(dialog.isOpened()).isFalse();
        assertThat(reasons).isEmpty();
    }

    @Test
    void countsCharactersAsPeopleSeeThem() {
        ask();

        confirm("𠮷".repeat(Reason.MAX_LENGTH));

        assertThat(reasons).hasSize(1);
    }

    @Test
    void keepsAReasonThatIsTooLongOrUnprintable() {
        ask();

        confirm("长".repeat(501));
        assertThat(reason().getErrorMessage()).isEqualTo("最多 500 字，现有 501 字。");
        assertThat(reason().getValue()).hasSize(501);

        confirm("a\0b");
        assertThat(reason().getErrorMessage()).isEqualTo("含有无法显示的字符，请删除。");
        assertThat(reasons).isEmpty();
    }

    @Test
    void staysOpenWhenTheActionIsRefused() {
        var dialog = ReasonDialog.ask("activity.ask.RETURNED", "主题党日", _ -> {
            throw new Refused("screen.stale");
        });

        confirm("重复");

        assertThat(dialog.isOpened()).isTrue();
        assertThat(reason().getValue()).isEqualTo("重复");
        assertThat(NotificationText.of(find(Notification.class).single())).contains("他人已先保存");
    }

    private ReasonDialog ask() {
        return ReasonDialog.ask("activity.ask.RETURNED", "主题党日", reasons::add);
    }

    private void confirm(String text) {
        reason().setValue(text);
        findButton().withText("退回").click();
    }

    private TextArea reason() {
        return find(TextArea.class).single();
    }
}
