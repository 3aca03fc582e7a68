package cn.gov.tj.mz.fourstrong.feedback.ui;

import cn.gov.tj.mz.fourstrong.feedback.SuggestionService;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.FormDialog;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;

/** Asks for a suggestion, and whether its writer wants to be named. */
class WriteDialog extends FormDialog {

    WriteDialog(BiConsumer<String, Boolean> write) {
        var content = new TextArea(getTranslation("feedback.content"));
        content.setHelperText(getTranslation("feedback.content.help", SuggestionService.MAX_LENGTH));
        content.setRequiredIndicatorVisible(true);
        content.setWidthFull();
        content.setMinRows(6);
        var unnamed = new Checkbox(getTranslation("feedback.withoutName"));
        var note = new Paragraph(getTranslation("feedback.withoutName.help"));
        note.addClassName("fs-muted");
        setHeaderTitle(getTranslation("feedback.write"));
        add(content, unnamed, note);
        confirm(
                getTranslation("feedback.submit"),
                new FieldErrors().bind("content", content),
                () -> write.accept(content.getValue(), !unnamed.getValue()));
        content.focus();
    }
}
