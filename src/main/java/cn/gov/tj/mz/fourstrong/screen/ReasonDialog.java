package cn.gov.tj.mz.fourstrong.screen;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.standard.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
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

    private ReasonDialog(String key, String subject, Consumer<String> then) {
        setHeaderTitle(getTranslation(key + ".title", subject));
        addClassName("fs-reason");
        reason.setLabel(getTranslation(key + ".reason"));
        reason.setHelperText(getTranslation("screen.reason.help", Reason.MAX_LENGTH));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setWidthFull();
        reason.setMinRows(4);
        add(reason);
        confirm(getTranslation(key), problems, () -> then.accept(checked()));
    }

    /**
     * Opens the dialog; the consumer gets the reason, cleaned, not empty and not too long.
     *
     * @param key of the verb on the button; the title is the same key with {@code .title}, the label with {@code .reason}
     * @param subject what it is about, for the title
     */
    public static ReasonDialog ask(String key, String subject, Consumer<String> then) {
        var dialog = new ReasonDialog(key, subject, then);
        dialog.open();
        dialog.reason.focus();
        return dialog;
    }

    /** Says above what will happen. */
    public ReasonDialog explain(String key, Object... arguments) {
        addComponentAsFirst(new Paragraph(getTranslation(key, arguments)));
        return this;
    }

    /** Offers ready reasons below the field; each is added to what stands there. */
    public void suggest(List<String> ready) {
        var suggestions = new Div();
        suggestions.addClassName("fs-ready");
        suggestions.getElement().setAttribute("aria-label", getTranslation("screen.reason.ready"));
        suggestions.getElement().setAttribute("role", "group");
        ready.forEach(text -> suggestions.add(new Button(text, _ -> {
            var typed = Text.cleanOrEmpty(reason.getValue());
            reason.setValue(typed.isEmpty() ? text : typed + "\n" + text);
            reason.focus();
        })));
        add(suggestions);
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
