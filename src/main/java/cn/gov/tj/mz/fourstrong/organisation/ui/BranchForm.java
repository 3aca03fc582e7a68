package cn.gov.tj.mz.fourstrong.organisation.ui;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.organisation.BranchEntry;
import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import cn.gov.tj.mz.fourstrong.screen.ComponentTexts;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A branch as the administrator types it, with the facts that decide which duties it has. */
class BranchForm extends NodeForm {

    private final IntegerField members = ComponentTexts.localise(new IntegerField());
    private final IntegerField groups = ComponentTexts.localise(new IntegerField());
    private final Checkbox committee = new Checkbox();
    private final DatePicker foundedOn = ComponentTexts.localise(new DatePicker());
    private final DatePicker lastElectionOn = ComponentTexts.localise(new DatePicker());
    private final Checkbox active = new Checkbox(true);

    BranchForm(List<TreeRow> tree, @Nullable UUID unit) {
        super(tree, unit, "unit");
        members.setLabel(getTranslation("organisation.members"));
        groups.setLabel(getTranslation("organisation.groups"));
        groups.setValue(0);
        committee.setLabel(getTranslation("organisation.committee"));
        foundedOn.setLabel(getTranslation("organisation.foundedOn"));
        lastElectionOn.setLabel(getTranslation("organisation.lastElectionOn"));
        active.setLabel(getTranslation("organisation.active.help"));
        members.setManualValidation(true);
        groups.setManualValidation(true);
        foundedOn.setManualValidation(true);
        lastElectionOn.setManualValidation(true);
        problems()
                .bind("members", members)
                .bind("groups", groups)
                .bind("foundedOn", foundedOn)
                .bind("lastElectionOn", lastElectionOn);
        guard.watch(members, groups, committee, foundedOn, lastElectionOn, active);
        add(pair(sortOrder, members), committee, pair(groups, foundedOn), lastElectionOn, active);
        proposePlace(tree, true);
    }

    void edit(TreeRow row) {
        fill(row);
        var facts = requireNonNull(row.facts());
        members.setValue(facts.members());
        groups.setValue(facts.groups());
        committee.setValue(facts.committee());
        foundedOn.setValue(facts.foundedOn());
        lastElectionOn.setValue(facts.lastElectionOn());
        active.setValue(row.active());
    }

    BranchEntry value() {
        new Problems()
                .check(isDate(foundedOn), "foundedOn", "screen.notADate")
                .check(isDate(lastElectionOn), "lastElectionOn", "screen.notADate")
                .chosen("groups", groups.getValue())
                .throwIfAny();
        return new BranchEntry(
                chosenParent(),
                code.getValue(),
                name.getValue(),
                shortName.getValue(),
                sortOrder.getValue(),
                new BranchFacts(
                        members.getValue(),
                        committee.getValue(),
                        groups.getValue(),
                        foundedOn.getValue(),
                        lastElectionOn.getValue()),
                active.getValue());
    }

    /** Whether the text is a date or empty; what cannot be read would otherwise be lost as empty. */
    private static boolean isDate(DatePicker picker) {
        return !picker.getDefaultValidator().apply(picker.getValue(), null).isError();
    }
}
