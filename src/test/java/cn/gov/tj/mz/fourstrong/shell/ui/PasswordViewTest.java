package cn.gov.tj.mz.fourstrong.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.VaadinTest;
import cn.gov.tj.mz.fourstrong.account.OwnAccountService;
import cn.gov.tj.mz.fourstrong.account.Password;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.textfield.PasswordField;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@WithUserDetails("clerk")
class PasswordViewTest extends VaadinTest implements Locators {

    @Autowired
    OwnAccountService account;

    @Autowired
    EntityManager database;

    @Test
    void changesThePassword() {
        navigate(PasswordView.class);
        fill("Demo#2026", "Spring-2027", "Spring-2027");
        account.changePassword(new Password("Spring-2027"), new Password("Autumn-2027"));
    }

    @ParameterizedTest
    @CsvSource({
        "wrong, Spring-2027, Spring-2027, 当前密码, 当前密码不正确",
        "Demo#2026, Spring-2027, Spring-2028, 再次输入新密码, 两次输入的新密码不一致",
        "Demo#2026, short, short, 新密码, 至少 8 个字符",
        "Demo#2026, Demo#2026, Demo#2026, 新密码, 新密码不能与当前密码相同"
    })
    void saysNextToTheFieldWhatIsWrong(String current, String wanted, String repeated, String label, String message) {
        navigate(PasswordView.class);
        fill(current, wanted, repeated);
        var field = field(label);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo(message);
        assertThat(field("新密码").getValue()).isEqualTo(wanted);
    }

    @Test
    void comesFirstForThoseWhoWereGivenAPassword() {
        database.createQuery("update Account a set a.passwordChangeDue = true where a.username = 'clerk'")
                .executeUpdate();
        database.clear();
        navigate("", PasswordView.class);
        navigate("no-such-page", PasswordView.class);
    }

    private void fill(String current, String wanted, String repeated) {
        field("当前密码").setValue(current);
        field("新密码").setValue(wanted);
        field("再次输入新密码").setValue(repeated);
        findButton().withText("保存新密码").click();
    }

    private PasswordField field(String label) {
        return findPasswordField()
                .withCondition(field -> label.equals(field.getLabel()))
                .component();
    }
}
