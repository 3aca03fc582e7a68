package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.screen.OneClick;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;

/** The buttons below the form of a record, the main one last. */
class RecordFooter extends Footer {

    /**
     * @param save hears whether to submit at once
     * @param others stand before the main one
     */
    RecordFooter(Runnable cancel, Consumer<Boolean> save, Button... others) {
        var submit = OneClick.on(new Button(getTranslation("activity.saveAndSubmit")), () -> save.accept(true));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        byKey(submit, "Ctrl+Enter", KeyModifier.CONTROL);
        addClassName("fs-form-footer");
        add(
                new Button(getTranslation("screen.cancel"), _ -> cancel.run()),
                OneClick.on(new Button(getTranslation("activity.save")), () -> save.accept(false)));
        add(others);
        add(submit);
    }

    /** Submits and goes on with the next. */
    static Button next(Runnable submit) {
        var next = OneClick.on(new Button(I18NProvider.translate("activity.saveAndNext")), submit);
        byKey(next, "Ctrl+Shift+Enter", KeyModifier.CONTROL, KeyModifier.SHIFT);
        return next;
    }

    /** Enter with other keys presses the button, whatever field is being typed in; its value is taken over first. */
    private static void byKey(Button button, String keys, KeyModifier... modifiers) {
        button.addClickShortcut(Key.ENTER, modifiers).resetFocusOnActiveElement();
        button.setTooltipText(keys);
    }
}
