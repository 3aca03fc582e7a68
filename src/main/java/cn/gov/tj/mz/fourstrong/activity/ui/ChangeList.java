package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityChange;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What one step changed in a record: each part as it was, and as it is since. */
@StyleSheet("context://activity.css")
class ChangeList extends Div {

    ChangeList(List<ActivityChange> changes, PartWords words) {
        addClassName("fs-changes");
        var list = new DescriptionList();
        changes.forEach(change -> list.add(
                new DescriptionList.Term(PartWords.label(change.part())),
                new DescriptionList.Description(
                        DetailsSection.text("fs-change-before", words.of(change.part(), change.before())),
                        arrow(),
                        DetailsSection.text("fs-change-after", words.of(change.part(), change.after())))));
        add(list);
    }

    private Span arrow() {
        var arrow = new Span(" → ");
        arrow.getElement().setAttribute("aria-label", getTranslation("activity.change.to"));
        arrow.getElement().setAttribute("role", "img");
        return arrow;
    }
}
