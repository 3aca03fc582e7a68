package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.evaluation.review.Reviewer;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewerPlan;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.WholeNumberField;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.UUID;

/** Who reviews, and whether everybody reviews everything or so many people each branch in turn. */
class ReviewerFields extends Div {

    private final MultiSelectComboBox<Reviewer> people =
            new MultiSelectComboBox<>(getTranslation("supervision.reviewers"));
    private final RadioButtonGroup<Boolean> all = new RadioButtonGroup<>(getTranslation("supervision.allocate"));
    private final WholeNumberField perBranch =
            new WholeNumberField(getTranslation("supervision.allocate.perBranch")).acceptUnits("screen.units.people");

    ReviewerFields(List<Reviewer> reviewers, FieldErrors problems) {
        addClassName("fs-reviewer-fields");
        people.setItems(reviewers);
        people.setItemLabelGenerator(Reviewer::name);
        people.setHelperText(getTranslation("supervision.reviewers.help"));
        people.setClearButtonVisible(true);
        people.setWidthFull();
        all.setItems(true, false);
        all.setItemLabelGenerator(
                every -> getTranslation(every ? "supervision.allocate.all" : "supervision.allocate.turn"));
        all.setValue(true);
        all.addValueChangeListener(event -> perBranch.setVisible(!event.getValue()));
        perBranch.setValue(1);
        perBranch.setVisible(false);
        problems.bind("reviewers", people).bind("perBranch", perBranch);
        add(people, all, perBranch);
    }

    /** Says what happens to branches without reviewers, now that the cycle is open. */
    ReviewerFields whileRunning() {
        people.setHelperText(getTranslation("supervision.assign.reviewers.help"));
        return this;
    }

    /** Asks only who, not how many each branch gets. */
    ReviewerFields forOne(List<UUID> chosen) {
        people.setValue(people.getListDataView()
                .getItems()
                .filter(reviewer -> chosen.contains(reviewer.id()))
                .toList());
        all.setVisible(false);
        return this;
    }

    ReviewerPlan value() {
        var chosen = people.getListDataView()
                .getItems()
                .filter(people.getValue()::contains)
                .map(Reviewer::id)
                .toList();
        var number = perBranch.getValue();
        return new ReviewerPlan(
                chosen, all.getValue() ? ReviewerPlan.EVERY : number == null || number < 1 ? -1 : number);
    }
}
