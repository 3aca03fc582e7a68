package cn.gov.tj.mz.fourstrong.shell.ui;

import cn.gov.tj.mz.fourstrong.account.OwnAccountService;
import cn.gov.tj.mz.fourstrong.account.Password;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where everybody changes their own password, and some must before anything else. */
@Route(PasswordView.ROUTE)
@PermitAll
@StyleSheet("context://sign-in.css")
class PasswordView extends Main implements HasDynamicTitle {

    static final String ROUTE = "password";

    private final transient OwnAccountService account;
    private final PasswordField current = field("current", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField wanted = field("wanted", Autocomplete.NEW_PASSWORD);
    private final PasswordField repeated = field("repeated", Autocomplete.NEW_PASSWORD);
    private final transient FieldErrors problems = new FieldErrors();

    PasswordView(OwnAccountService account) {
        this.account = account;
        problems.bind("current", current).bind("wanted", wanted).bind("repeated", repeated);
        wanted.setHelperText(getTranslation("shell.password.help"));
        var save = new Button(getTranslation("shell.password.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        var card = new Div(current, wanted, repeated, save);
        card.addClassNames("fs-card", "fs-password");
        if (account.isPasswordChangeDue()) {
            card.addComponentAsFirst(new Paragraph(getTranslation("shell.password.due")));
        }
        add(new H1(getPageTitle()), card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.password");
    }

    private PasswordField field(String name, Autocomplete content) {
        var field = new PasswordField(getTranslation("shell.password." + name));
        field.setAutocomplete(content);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** The whole page is loaded anew, because the session gets its roles with the new password. */
    private void save() {
        if (problems.accepted(this::change)) {
            UI.getCurrent().getPage().setLocation("."); // nothing at all would open nothing
        }
    }

    private void change() {
        new Problems()
                .check(wanted.getValue().equals(repeated.getValue()), "repeated", "shell.password.differs")
                .throwIfAny();
        account.changePassword(new Password(current.getValue()), new Password(wanted.getValue()));
    }
}
