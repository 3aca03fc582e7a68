package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.ui.HonourWords;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The text of an activity that was named as evidence, to be read without leaving the scores. */
@StyleSheet("context://evidence.css")
public class ActivityDialog extends Dialog {

    public ActivityDialog(ActivityDetails activity) {
        var formats = Formats.current();
        var draft = activity.draft();
        setHeaderTitle(draft.title());
        addClassName("fs-activity-text");
        setWidth("36rem");

        var facts = new DescriptionList();
        fact(facts, "evaluation.evidence.branch", activity.branch());
        fact(
                facts,
                "evaluation.evidence.time",
                Stream.of(draft.dates().start(), draft.dates().periodText())
                        .filter(part -> part != null)
                        .map(formats::show)
                        .collect(Collectors.joining(" ")));
        var year = draft.dates().evaluationYear();
        fact(facts, "evaluation.evidence.year", year == null ? "" : year.toString());
        draft.figures().forEach(figure -> pair(facts, figure.label(), figure.asPrinted()));
        fact(
                facts,
                "evaluation.evidence.honours",
                draft.honours().stream()
                        .map(honour ->
                                HonourWords.inOneLine(honour, draft.dates().periodText()))
                        .collect(Collectors.joining("；")));

        var text = new Paragraph(formats.show(draft.summary()));
        text.addClassName("fs-activity-summary");
        add(text, facts);
        getFooter()
                .add(
                        SheetLinks.toActivity(activity.id(), getTranslation("evaluation.evidence.open")),
                        new Button(getTranslation("screen.close"), _ -> close()));
    }

    private void fact(DescriptionList facts, String key, String value) {
        pair(facts, getTranslation(key), value);
    }

    private static void pair(DescriptionList facts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new DescriptionList.Term(name), new DescriptionList.Description(new Div(value)));
        }
    }
}
