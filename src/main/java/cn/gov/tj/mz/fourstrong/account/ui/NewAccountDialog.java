package cn.gov.tj.mz.fourstrong.account.ui;

import cn.gov.tj.mz.fourstrong.account.Password;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.FormDialog;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiFunction;

/** Asks for user name and name of a new account, then shows its password once. */
class NewAccountDialog extends FormDialog {

    private final transient BiFunction<String, String, Password> creation;
    private final transient Runnable created;
    private final TextField username = new TextField(getTranslation("account.username"));
    private final TextField displayName = new TextField(getTranslation("account.displayName"));
    private final FieldErrors problems =
            new FieldErrors().bind("username", username).bind("displayName", displayName);

    NewAccountDialog(BiFunction<String, String, Password> creation, Runnable created) {
        this.creation = creation;
        this.created = created;
        setHeaderTitle(getTranslation("account.new"));
        username.setHelperText(getTranslation("account.username.pattern"));
        displayName.setHelperText(getTranslation("account.displayName.help"));
        for (var field : new TextField[] {username, displayName}) {
            field.setRequiredIndicatorVisible(true);
            field.setAutocomplete(Autocomplete.OFF);
            field.setWidthFull();
        }
        var form = new Div(username, displayName);
        form.addClassName("fs-detail-form");
        add(form);
        addClassName("fs-detail-dialog");
        confirm(getTranslation("account.create"), problems, this::create).addClickShortcut(Key.ENTER);
        username.focus();
    }

    private void create() {
        var password = creation.apply(username.getValue(), displayName.getValue());
        created.run();
        new OneTimePasswordDialog(username.getValue(), password).open();
    }
}
