package cn.gov.tj.mz.fourstrong.account.ui;

import cn.gov.tj.mz.fourstrong.account.Password;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiFunction;

/** Asks for user name and name of a new account, then shows its password once. */
class NewAccountDialog extends Dialog {

    private final transient BiFunction<String, String, Password> creation;
    private final transient Runnable created;
    private final TextField username = new TextField(getTranslation("account.username"));
    private final TextField displayName = new TextField(getTranslation("account.displayName"));
    private final FieldErrors problems =
            new FieldErrors().bind("username", username).bind("displayName", displayName);

    private final LeaveGuard guard;

    NewAccountDialog(BiFunction<String, String, Password> creation, Runnable created) {
        this.creation = creation;
        this.created = created;
        setHeaderTitle(getTranslation("account.new"));
        username.setHelperText(getTranslation("account.username.pattern"));
        displayName.setHelperText(getTranslation("account.displayName.help"));
        for (var field : new TextField[] {username, displayName}) {
            field.setRequiredIndicatorVisible(true);
            field.setWidthFull();
        }
        var form = new Div(username, displayName);
        form.addClassName("fs-detail-form");
        guard = new LeaveGuard(form).watch(username, displayName);
        add(form, guard);
        guard.watch(this);
        addClassName("fs-detail-dialog");
        var create = new Button(getTranslation("account.create"), _ -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("screen.cancel"), _ -> guard.leave(this::close)), create);
        username.focus();
    }

    private void create() {
        problems.accepted(() -> {
            var password = creation.apply(username.getValue(), displayName.getValue());
            guard.saved();
            close();
            created.run();
            new OneTimePasswordDialog(username.getValue(), password).open();
        });
    }
}
