package cn.gov.tj.mz.fourstrong.account.ui;

import cn.gov.tj.mz.fourstrong.account.Password;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a password that cannot be seen again, to hand it over in person. */
class OneTimePasswordDialog extends Dialog {

    OneTimePasswordDialog(String username, Password password) {
        setHeaderTitle(getTranslation("account.oneTime", username));
        var shown = new TextField(getTranslation("account.oneTime.password"));
        shown.setValue(password.characters());
        shown.setReadOnly(true);
        shown.setAutoselect(true);
        shown.setWidthFull();
        shown.addClassName("fs-one-time");
        addClassName("fs-detail-dialog");
        add(shown, new Paragraph(getTranslation("account.oneTime.help")));
        var close = new Button(getTranslation("account.oneTime.noted"), _ -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
        setCloseOnOutsideClick(false);
        shown.focus();
    }
}
