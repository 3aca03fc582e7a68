package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import static java.util.stream.Collectors.toSet;

import cn.gov.tj.mz.fourstrong.activity.Evidence;
import cn.gov.tj.mz.fourstrong.evaluation.FindingEntry;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet.AdjustmentRow;
import cn.gov.tj.mz.fourstrong.screen.ComponentTexts;
import cn.gov.tj.mz.fourstrong.screen.DayField;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.FormDialog;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks for a fact that adds points, takes points or vetoes. */
class FindingDialog extends FormDialog {

    private final ComboBox<AdjustmentRow> rule = new ComboBox<>(getTranslation("evaluation.finding.rule"));
    private final TextArea fact = new TextArea(getTranslation("evaluation.finding.fact"));
    private final DatePicker day = new DayField(getTranslation("evaluation.finding.happenedOn"));
    private final TextField document = new TextField(getTranslation("evaluation.finding.documentNo"));
    private final TextField matter = new TextField(getTranslation("evaluation.finding.matter"));
    private final MultiSelectComboBox<Evidence> evidence =
            new MultiSelectComboBox<>(getTranslation("evaluation.finding.evidence"));
    private final FieldErrors problems = new FieldErrors()
            .bind("rule", rule)
            .bind("fact", fact)
            .bind("happenedOn", day)
            .bind("documentNo", document)
            .bind("matter", matter)
            .bind("activities", evidence);

    /** @param then records it, or says with {@code Invalid} what is wrong */
    FindingDialog(List<AdjustmentRow> rules, Candidates candidates, Consumer<FindingEntry> then) {
        setHeaderTitle(getTranslation("evaluation.finding.add"));
        setWidth("40rem");
        rule.setItems(rules);
        rule.setItemLabelGenerator(this::name);
        rule.setRequiredIndicatorVisible(true);
        fact.setRequiredIndicatorVisible(true);
        fact.setMinRows(2);
        day.setRequiredIndicatorVisible(true);
        ComponentTexts.localise(day);
        matter.setHelperText(getTranslation("evaluation.finding.matter.help"));
        evidence.setItems(candidates.records());
        evidence.setItemLabelGenerator(candidates.label()::apply);
        var proposal = new FindingProposal();
        evidence.addSelectionListener(event ->
                event.getAddedSelection().stream().map(candidates.read()).forEach(facts -> propose(facts, proposal)));
        var form = new FormLayout(rule, evidence, proposal, fact, day, document, matter);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        form.setColspan(rule, 2);
        form.setColspan(fact, 2);
        form.setColspan(evidence, 2);
        form.setColspan(proposal, 2);
        form.setColspan(matter, 2);
        add(form);
        confirm(getTranslation("evaluation.finding.record"), problems, () -> then.accept(entry()));
    }

    private void propose(RecordFacts facts, FindingProposal proposal) {
        proposal.fill(fact, fact.getLabel(), facts.fact())
                .fill(day, day.getLabel(), facts.day())
                .fill(document, document.getLabel(), facts.documentNo())
                .fill(matter, matter.getLabel(), facts.matter())
                .tell(facts.title());
    }

    private FindingEntry entry() {
        return new FindingEntry(
                rule.getValue() == null ? null : rule.getValue().code(),
                fact.getValue(),
                day.getValue(),
                document.getValue(),
                matter.getValue(),
                evidence.getValue().stream().map(Evidence::id).collect(toSet()));
    }

    /** 加分 · 市级荣誉 +2.0 */
    private String name(AdjustmentRow row) {
        return "%s · %s %s"
                .formatted(
                        getTranslation("rubric.adjustment." + row.kind()),
                        row.name().in(getLocale()),
                        Formats.current().signed(row.points()))
                .strip();
    }

    /**
     * What can be chosen as evidence.
     *
     * @param label what tells one from another of the same title
     * @param read what one says of the fact
     */
    record Candidates(List<Evidence> records, Function<Evidence, String> label, Function<Evidence, RecordFacts> read) {}
}
