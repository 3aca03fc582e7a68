package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.evaluation.review.Reviewer;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.FormDialog;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.supervision.Leaver;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks who takes over from a reviewer who left; the reason is proposed, because it is known. */
class ReplaceDialog extends FormDialog {

    private final ComboBox<Reviewer> successor = new ComboBox<>(getTranslation("supervision.replace.successor"));
    private final TextArea reason = new TextArea(getTranslation("supervision.assign.reason"));
    private final FieldErrors problems = new FieldErrors();

    ReplaceDialog(Leaver leaver, List<Reviewer> reviewers, Replace then) {
        addClassName("fs-assign");
        setHeaderTitle(getTranslation("supervision.replace.title", leaver.name()));
        setWidth("34rem");
        var words = getTranslation("supervision.leaver." + leaver.why(), leaver.name(), leaver.branches());
        var note = new Paragraph(getTranslation("supervision.replace.text"));
        note.addClassName("fs-muted");
        successor.setItems(reviewers.stream()
                .filter(reviewer -> !reviewer.id().equals(leaver.reviewer()))
                .toList());
        successor.setItemLabelGenerator(Reviewer::name);
        successor.setRequiredIndicatorVisible(true);
        successor.setWidthFull();
        reason.setValue(getTranslation("supervision.replace.because." + leaver.why(), leaver.name()));
        reason.setHelperText(getTranslation("screen.reason.help", Reason.MAX_LENGTH));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        problems.bind("reviewer", successor).bind("reason", reason);
        add(new Paragraph(words), note, successor, reason);
        confirm(getTranslation("supervision.replace"), problems, () -> then.replace(chosen(), reason.getValue()));
    }

    private @Nullable UUID chosen() {
        var chosen = successor.getValue();
        return chosen == null ? null : chosen.id();
    }

    /** Replaces, or says with {@code Invalid} what is wrong. */
    interface Replace {
        void replace(@Nullable UUID successor, String reason);
    }
}
