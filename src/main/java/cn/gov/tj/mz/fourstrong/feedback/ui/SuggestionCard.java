package cn.gov.tj.mz.fourstrong.feedback.ui;

import cn.gov.tj.mz.fourstrong.feedback.SuggestionRow;
import cn.gov.tj.mz.fourstrong.feedback.SuggestionService;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;

/** The chosen suggestion whole, with its answer; leaders answer here. */
class SuggestionCard extends Section {

    private final transient SuggestionService suggestions;
    private final boolean answers;
    private final transient Runnable then;

    /** @param then runs after an answer */
    SuggestionCard(SuggestionService suggestions, boolean answers, Runnable then) {
        this.suggestions = suggestions;
        this.answers = answers;
        this.then = then;
        addClassNames("fs-card", "fs-detail-card");
        show(null);
    }

    final void show(@Nullable SuggestionRow row) {
        removeAll();
        setVisible(row != null);
        if (row == null) {
            return;
        }
        var formats = Formats.current();
        var author = row.author() == null ? getTranslation("feedback.unnamed") : row.author();
        add(
                new H2(getTranslation("feedback.content")),
                muted(author + " · " + formats.day(row.writtenOn())),
                typed(row.content()));
        if (row.answer() != null && row.answeredAt() != null) {
            add(
                    new H2(getTranslation("feedback.list.answer")),
                    muted(row.answeredBy() + " · " + formats.day(row.answeredAt())),
                    typed(row.answer()));
        }
        if (answers) {
            addAnswer(row);
        }
    }

    private void addAnswer(SuggestionRow row) {
        var answer = new TextArea(getTranslation(row.isAnswered() ? "feedback.answerAnew" : "feedback.list.answer"));
        answer.setHelperText(getTranslation("feedback.content.help", SuggestionService.MAX_LENGTH));
        answer.setWidthFull();
        answer.setMinRows(4);
        var problems = new FieldErrors().bind("answer", answer);
        var submit = new Button(
                getTranslation("feedback.answer"),
                _ -> problems.accepted(() -> {
                    suggestions.answer(row.id(), row.version(), answer.getValue());
                    Notices.success("feedback.answered");
                    then.run();
                }));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        add(answer, submit);
    }

    /** With the lines as they were typed. */
    private static Paragraph typed(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("fs-as-typed");
        return paragraph;
    }

    private static Paragraph muted(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("fs-muted");
        return paragraph;
    }
}
