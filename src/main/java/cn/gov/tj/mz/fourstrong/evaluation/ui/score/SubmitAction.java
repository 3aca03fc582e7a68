package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.screen.Confirm;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;

/** Hands a form on once everything in it is stored, complete, confirmed, and what the person saw. */
final class SubmitAction<L extends ScoreLine> {

    private final ScoreForm<L> form;
    private final Autosave autosave;
    private final String name;
    private final Runnable action;

    /** @param name the key of what is done; {@code .text} is the question before it */
    SubmitAction(ScoreForm<L> form, Autosave autosave, String name, Runnable action) {
        this.form = form;
        this.autosave = autosave;
        this.name = name;
        this.action = action;
    }

    Button button(Runnable then) {
        var button = new Button(I18NProvider.translate(name), _ -> ask(then));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void ask(Runnable then) {
        var surprises = form.draft.surprises();
        if (!isReady(surprises)) {
            return;
        }
        if (form.tally().isComplete()) {
            Confirm.ask(name, form.tally().sum().toPlainString(), () -> {
                if (isReady(surprises)) {
                    run(then);
                }
            });
        } else {
            run(then); // the rules name every field that is missing
        }
    }

    /** Nobody hands on what a colleague has just changed without having looked at it. */
    private boolean isReady(int surprises) {
        if (!autosave.saveNow()) {
            form.leadToFault();
            return false;
        }
        if (form.draft.surprises() > surprises) {
            Notices.info("evaluation.draft.surprise");
            return false;
        }
        return true;
    }

    private void run(Runnable then) {
        if (form.accepted(action)) {
            then.run();
        }
    }
}
