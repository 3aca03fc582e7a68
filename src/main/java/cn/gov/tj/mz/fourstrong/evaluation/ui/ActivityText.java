package cn.gov.tj.mz.fourstrong.evaluation.ui;

import static java.util.stream.Collectors.joining;

import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.ui.ActivityStates;
import cn.gov.tj.mz.fourstrong.activity.ui.HonourWords;
import cn.gov.tj.mz.fourstrong.screen.CriterionChip;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an activity says that was named as evidence: its text, and the facts that people count by. */
@StyleSheet("context://activity-text.css")
public final class ActivityText extends Div {

    private final DescriptionList facts = new DescriptionList();

    /** @param types their names, the main one first */
    ActivityText(ActivityDetails activity, List<String> types) {
        var formats = Formats.current();
        var draft = activity.draft();
        addClassName("fs-activity-text");
        var text = new Paragraph(formats.show(draft.summary()));
        text.addClassName("fs-activity-summary");
        add(text, facts);

        fact("state", ActivityStates.badge(activity.state()));
        fact("branch", activity.branch().shortName());
        fact("time", time(activity));
        var year = draft.dates().evaluationYear();
        fact("year", year == null ? "" : year.toString());
        fact("types", formats.show(types));
        if (!draft.criteria().isEmpty()) {
            var chips = new Div();
            chips.addClassName("fs-chips");
            draft.criteria().forEach(criterion -> chips.add(new CriterionChip(criterion)));
            fact("criteria", chips);
        }
        draft.figures().forEach(figure -> pair(figure.label(), new Div(figure.asPrinted())));
        fact(
                "honours",
                draft.honours().stream()
                        .map(honour ->
                                HonourWords.inOneLine(honour, draft.dates().periodText()))
                        .collect(joining("；")));
    }

    private static String time(ActivityDetails activity) {
        var dates = activity.draft().dates();
        return Stream.of(dates.start(), dates.periodText())
                .filter(Objects::nonNull)
                .map(Formats.current()::show)
                .collect(joining(" "));
    }

    private void fact(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fact(name, new Div(value));
        }
    }

    private void fact(String name, Component value) {
        pair(getTranslation("evaluation.evidence." + name), value);
    }

    private void pair(String name, Component value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }
}
