package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewerPlan;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.FormDialog;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Asks who is to review from now on, and why when that takes something from somebody. */
class AssignDialog extends FormDialog {

    private final TextArea reason = new TextArea(getTranslation("supervision.assign.reason"));
    private final FieldErrors problems = new FieldErrors();

    /**
     * @param action the key of the verb on the button
     * @param what says which branches it is about
     * @param then assigns, or says with {@code Invalid} what is wrong
     */
    AssignDialog(
            String action,
            String what,
            Function<FieldErrors, ReviewerFields> fields,
            BiConsumer<ReviewerPlan, String> then) {
        addClassName("fs-assign");
        setHeaderTitle(getTranslation("supervision.assign.title"));
        setWidth("34rem");
        var note = new Paragraph(what);
        note.addClassName("fs-muted");
        var people = fields.apply(problems);
        reason.setHelperText(getTranslation("supervision.assign.reason.help", Reason.MAX_LENGTH));
        reason.setWidthFull();
        problems.bind("reason", reason);
        add(note, people, reason);
        confirm(getTranslation(action), problems, () -> then.accept(people.value(), reason.getValue()));
    }

    /** Says what else happens, a line each. */
    AssignDialog explain(List<String> lines) {
        lines.reversed().forEach(line -> addComponentAtIndex(1, new Paragraph(line)));
        return this;
    }
}
