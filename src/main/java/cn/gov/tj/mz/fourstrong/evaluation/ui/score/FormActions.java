package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.upload.ScoreUploadService;
import cn.gov.tj.mz.fourstrong.screen.Confirm;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.stream.Stream;

/** The buttons that save a form and submit it once everything in it is stored, complete, confirmed and was seen. */
final class FormActions {

    private final ScoreForm<?> form;
    private final Autosave<?> autosave;

    FormActions(ScoreForm<?> form, Autosave<?> autosave) {
        this.form = form;
        this.autosave = autosave;
    }

    /** Takes scores of the own branch in, after what was typed is stored; {@code changed} shows them. */
    Button importOwn(AssessmentSheet sheet, Runnable changed) {
        return importing(ScoreUploadService.SELF, sheet, changed);
    }

    /** The same for those of the reviewer. */
    Button importReview(AssessmentSheet sheet, Runnable changed) {
        return importing(ScoreUploadService.REVIEW, sheet, changed);
    }

    /** @param saved the key of what is said then */
    Button save(String saved) {
        return new Button(I18NProvider.translate("evaluation.save"), _ -> {
            if (isStored()) {
                Notices.success(saved);
            }
        });
    }

    /**
     * @param name the key of what is done; {@code .text} is the question before it
     * @param facts what the question says beside the total
     */
    Button submit(String name, Runnable action, Runnable then, Object... facts) {
        Runnable submission = () -> {
            if (form.accepted(action)) {
                then.run();
            }
        };
        var button = new Button(I18NProvider.translate(name), _ -> submit(name, submission, facts));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void submit(String name, Runnable submission, Object... facts) {
        var surprises = form.draft().surprises();
        if (!isReady(surprises)) {
            return;
        }
        if (form.tally().isComplete()) {
            Confirm.ask(
                    name,
                    () -> {
                        if (isReady(surprises)) {
                            submission.run();
                        }
                    },
                    Stream.concat(Stream.of(form.tally().sum().toPlainString()), Stream.of(facts))
                            .toArray());
        } else {
            submission.run(); // the rules name every field that is missing
        }
    }

    /** Nobody submits what a colleague has just changed without having looked at it. */
    private boolean isReady(int surprises) {
        if (!isStored()) {
            return false;
        }
        if (form.draft().surprises() > surprises) {
            Notices.info("evaluation.draft.surprise");
            return false;
        }
        return true;
    }

    private Button importing(String part, AssessmentSheet sheet, Runnable changed) {
        return VaadinService.getCurrent()
                .getInstantiator()
                .getOrCreate(ScoreImport.class)
                .button(part, sheet, this::isStored, changed);
    }

    private boolean isStored() {
        var isStored = autosave.saveNow();
        if (!isStored) {
            form.focusFirstOpen();
        }
        return isStored;
    }
}
