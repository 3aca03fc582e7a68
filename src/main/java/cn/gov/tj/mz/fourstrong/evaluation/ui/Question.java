package cn.gov.tj.mz.fourstrong.evaluation.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;

/** Asks once more before scores are handed on. */
final class Question {

    private Question() {}

    /** @param deed the key of its name; its text is the same key with {@code .text} */
    static void ask(String deed, String points, Runnable then) {
        var name = I18NProvider.translate(deed);
        new ConfirmDialog(
                        name,
                        I18NProvider.translate(deed + ".text", points),
                        name,
                        _ -> then.run(),
                        I18NProvider.translate("screen.cancel"),
                        _ -> {})
                .open();
    }
}
