package cn.gov.tj.mz.fourstrong.organisation.ui;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.organisation.BranchCommitments.Commitment;
import cn.gov.tj.mz.fourstrong.organisation.BranchEntry;
import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import cn.gov.tj.mz.fourstrong.screen.Confirm;
import cn.gov.tj.mz.fourstrong.screen.DayField;
import cn.gov.tj.mz.fourstrong.screen.WholeNumberField;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A branch as the administrator types it, with the facts that decide which duties it has. */
class BranchForm extends NodeForm {

    private final WholeNumberField members =
            new WholeNumberField(getTranslation("organisation.members")).acceptUnits("screen.units.people");
    private final WholeNumberField groups =
            new WholeNumberField(getTranslation("organisation.groups")).acceptUnits("screen.units.things");
    private final Checkbox committee = new Checkbox(getTranslation("organisation.committee"));
    private final DatePicker foundedOn = new DayField(getTranslation("organisation.foundedOn"));
    private final DatePicker lastElectionOn = new DayField(getTranslation("organisation.lastElectionOn"));
    private final RadioButtonGroup<Integer> term = new RadioButtonGroup<>(getTranslation("organisation.term"));
    private final DatePicker closedOn = new DayField(getTranslation("organisation.closedOn"));
    private final Checkbox active = new Checkbox(getTranslation("organisation.active.help"), true);

    private Supplier<List<Commitment>> commitments = List::of;
    private boolean wasActive;

    BranchForm(List<TreeRow> tree, @Nullable UUID unit) {
        super(tree, unit, "unit");
        groups.setValue(0);
        term.setItems(BranchFacts.USUAL_TERM, BranchFacts.LONG_TERM);
        term.setItemLabelGenerator(years -> getTranslation("organisation.term.years", years));
        term.setValue(BranchFacts.USUAL_TERM);
        errors().bind("members", members)
                .bind("groups", groups)
                .bind("foundedOn", foundedOn)
                .bind("lastElectionOn", lastElectionOn)
                .bind("termYears", term)
                .bind("closedOn", closedOn);
        guard().watch(members, groups, committee, foundedOn, lastElectionOn, term, active, closedOn);
        closedOn.setVisible(false);
        closedOn.setHelperText(getTranslation("organisation.closedOn.help"));
        active.addValueChangeListener(event -> closedOn.setVisible(!event.getValue()));
        add(
                pair(place(tree, true), members),
                committee,
                pair(groups, foundedOn),
                pair(lastElectionOn, term),
                active,
                closedOn);
    }

    /** Whoever dissolves a branch amid a cycle hears once more what becomes of its evaluation. */
    @Override
    void confirmed(Runnable save) {
        var running = closes() ? commitments.get() : List.<Commitment>of();
        if (running.isEmpty()) {
            save.run();
        } else {
            Confirm.ask(
                    "organisation.close",
                    save,
                    naming().name(),
                    running.stream().map(ClosingNote::cycle).collect(Collectors.joining("、")));
        }
    }

    private boolean closes() {
        return wasActive && !active.getValue();
    }

    /** Says what follows as soon as somebody wants to dissolve the branch, and proposes a day. */
    void warnOfClosing(Supplier<List<Commitment>> commitments, LocalDate today) {
        this.commitments = commitments;
        active.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                getChildren().filter(ClosingNote.class::isInstance).toList().forEach(this::remove);
                closedOn.setValue(event.getValue() ? null : today);
                if (!event.getValue()) {
                    addComponentAtIndex(indexOf(active) + 1, new ClosingNote(commitments.get()));
                }
            }
        });
    }

    @Override
    void edit(TreeRow row) {
        super.edit(row);
        var facts = requireNonNull(row.facts());
        members.setValue(facts.members());
        groups.setValue(facts.groups());
        committee.setValue(facts.committee());
        foundedOn.setValue(facts.foundedOn());
        lastElectionOn.setValue(facts.lastElectionOn());
        term.setValue(facts.termYears());
        wasActive = row.active();
        active.setValue(row.active());
        closedOn.setValue(row.closedOn());
    }

    BranchEntry value() {
        new Problems()
                .check(groups.getValue() != null, "groups", "problem.required")
                .throwIfAny();
        var facts = new BranchFacts(
                members.getValue(),
                committee.getValue(),
                groups.getValue(),
                foundedOn.getValue(),
                lastElectionOn.getValue(),
                term.getValue());
        return new BranchEntry(
                chosenParent(), naming(), facts, active.getValue(), active.getValue() ? null : closedOn.getValue());
    }
}
