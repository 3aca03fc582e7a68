package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.concurrent.atomic.AtomicBoolean;

/** Asks once more before scores are handed on. */
public final class Confirm {

    private Confirm() {}

    /**
     * Opens the question.
     *
     * @param action the key of its name; its text is the same key with {@code .text}
     * @param arguments what the text says it is about
     */
    public static void ask(String action, Runnable then, Object... arguments) {
        var name = I18NProvider.translate(action);
        var answered = new AtomicBoolean();
        new ConfirmDialog(
                        name,
                        I18NProvider.translate(action + ".text", arguments),
                        name,
                        _ -> {
                            if (answered.compareAndSet(false, true)) { // a dialog that closes may be clicked again
                                then.run();
                            }
                        },
                        I18NProvider.translate("screen.cancel"),
                        _ -> {})
                .open();
    }
}
