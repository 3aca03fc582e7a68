package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.Deal;
import cn.gov.tj.mz.fourstrong.evaluation.Reviewer;
import cn.gov.tj.mz.fourstrong.screen.FieldProblems;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.UUID;

/** Who reviews, and whether everybody reviews everything or so many people each branch in turn. */
class ReviewerFields extends Div {

    private final MultiSelectComboBox<Reviewer> people = new MultiSelectComboBox<>(getTranslation("cycle.reviewers"));
    private final RadioButtonGroup<Boolean> all = new RadioButtonGroup<>(getTranslation("cycle.deal"));
    private final IntegerField each = new IntegerField(getTranslation("cycle.deal.each"));

    ReviewerFields(List<Reviewer> reviewers, FieldProblems problems) {
        addClassName("fs-reviewer-fields");
        people.setItems(reviewers);
        people.setItemLabelGenerator(Reviewer::name);
        people.setHelperText(getTranslation("cycle.reviewers.help"));
        people.setClearButtonVisible(true);
        people.setWidthFull();
        all.setItems(true, false);
        all.setItemLabelGenerator(every -> getTranslation(every ? "cycle.deal.all" : "cycle.deal.turn"));
        all.setValue(true);
        all.addValueChangeListener(event -> each.setVisible(!event.getValue()));
        each.setValue(1);
        each.setStepButtonsVisible(true);
        each.setVisible(false);
        problems.bind("reviewers", people).bind("each", each);
        add(people, all, each);
    }

    /** Asks only who, not how they are dealt. */
    ReviewerFields forOne(List<UUID> chosen) {
        people.setValue(people.getListDataView()
                .getItems()
                .filter(reviewer -> chosen.contains(reviewer.id()))
                .toList());
        all.setVisible(false);
        return this;
    }

    Deal value() {
        var chosen = people.getListDataView()
                .getItems()
                .filter(people.getValue()::contains)
                .map(Reviewer::id)
                .toList();
        var number = each.getValue();
        return new Deal(chosen, all.getValue() ? Deal.EVERY : number == null || number < 1 ? -1 : number);
    }
}
