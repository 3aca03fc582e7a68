package cn.gov.tj.mz.fourstrong.screen;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.standard.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Asks why, before something is returned, withdrawn or waived. */
public final class ReasonDialog extends FormDialog {

    private static final String FIELD = "reason";

    private final TextArea reason = new TextArea();
    private final FieldErrors problems = new FieldErrors().bind(FIELD, reason);

    private ReasonDialog(String titleKey, String labelKey, Consumer<String> then) {
        setHeaderTitle(getTranslation(titleKey));
        addClassName("fs-reason");
        reason.setLabel(getTranslation(labelKey));
        reason.setHelperText(getTranslation("screen.reason.help", Reason.MAX_LENGTH));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setWidthFull();
        reason.setMinRows(4);
        add(reason);
        confirm(getTranslation("screen.confirm"), problems, () -> then.accept(checked()));
    }

    /** Opens the dialog; the consumer gets the reason, cleaned, not empty and not too long. */
    public static ReasonDialog ask(String titleKey, String labelKey, Consumer<String> then) {
        var dialog = new ReasonDialog(titleKey, labelKey, then);
        dialog.open();
        dialog.reason.focus();
        return dialog;
    }

    /** Says above what will happen. */
    public ReasonDialog explain(String key, Object... arguments) {
        addComponentAsFirst(new Paragraph(getTranslation(key, arguments)));
        return this;
    }

    private String checked() {
        var text = Text.clean(reason.getValue());
        var found = new ArrayList<Problem>();
        if (text == null) {
            found.add(Problem.of(FIELD, "screen.reason.missing"));
        } else if (Text.length(text) > Reason.MAX_LENGTH) {
            found.add(Problem.of(FIELD, "screen.reason.tooLong", Reason.MAX_LENGTH, Text.length(text)));
        } else if (Text.hasControls(text)) {
            found.add(Problem.of(FIELD, "screen.reason.controls"));
        }
        Invalid.throwIfAny(List.copyOf(found));
        return text;
    }
}
