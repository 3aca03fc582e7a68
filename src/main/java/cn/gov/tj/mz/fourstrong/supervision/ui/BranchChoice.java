package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus;
import cn.gov.tj.mz.fourstrong.evaluation.Exclusion;
import cn.gov.tj.mz.fourstrong.evaluation.opening.Candidate;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterSelect;
import cn.gov.tj.mz.fourstrong.screen.filter.SearchField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.dataview.GridListDataView;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which branches take part; each that could but does not needs a reason of its own, or the one for all. */
class BranchChoice extends Div {

    private final Grid<Candidate> grid = new Grid<>();
    private final GridListDataView<Candidate> rows;
    private final transient ExcludedBranches leftOut;
    private final TextField reason = new TextField(getTranslation("supervision.leftOut.reason"));
    private final SearchField search = new SearchField("supervision.branches.search");
    private final FilterSelect<UUID> unit;
    private final Span count = new Span();

    BranchChoice(List<Candidate> branches, FieldErrors problems) {
        addClassName("fs-branch-choice");
        leftOut = new ExcludedBranches(branches);
        var units = new LinkedHashMap<UUID, String>();
        branches.forEach(branch -> units.put(branch.unitId(), branch.unitName()));
        unit = new FilterSelect<>(getTranslation("evaluation.filter.unit"), units.keySet(), units::get);
        unit.addValueChangeListener(_ -> refresh());
        search.addValueChangeListener(_ -> refresh());
        column("takesPart", this::box).setWidth("5rem").setFlexGrow(0);
        grid.addColumn(Candidate::name)
                .setHeader(getTranslation("supervision.branches.name"))
                .setFlexGrow(2);
        grid.addColumn(Candidate::unitName).setHeader(getTranslation("supervision.branches.unit"));
        column("reason", this::words).setFlexGrow(2);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(getTranslation("supervision.branches"));
        rows = grid.setItems(branches);
        rows.setFilter(this::isShown);
        reason.setWidthFull();
        reason.setHelperText(getTranslation("supervision.leftOut.reason.help"));
        problems.bind("leftOut", reason);
        add(tools(), grid, reason);
        refresh();
    }

    /** Runs when people leave a branch out, take it in again or say why. */
    void onChange(Runnable listener) {
        leftOut.onChange(listener);
    }

    /** Says anew who cannot take part by age or because it is not active any more. */
    void exclude(Function<Candidate, @Nullable Exclusion> rule) {
        leftOut.exclude(rule);
        refresh();
    }

    /** Those left out by choice, each with its reason, blank when none was given. */
    Map<UUID, String> leftOut() {
        return leftOut.reasons(reason.getValue());
    }

    private Div tools() {
        count.addClassName("fs-muted");
        var tools = new Div(
                search,
                unit,
                new Button(getTranslation("supervision.branches.all"), _ -> choose(true)),
                new Button(getTranslation("supervision.branches.none"), _ -> choose(false)),
                count);
        tools.addClassName("fs-filters");
        tools.getElement().setAttribute(LeaveGuard.UNGUARDED, true);
        return tools;
    }

    private Grid.Column<Candidate> column(String key, Function<Candidate, Component> drawing) {
        return grid.addComponentColumn(drawing::apply).setHeader(getTranslation("supervision.branches." + key));
    }

    private void choose(boolean takesPart) {
        rows.getItems().toList().forEach(branch -> leftOut.choose(branch, takesPart));
        refresh();
    }

    private Checkbox box(Candidate branch) {
        var box = new Checkbox(leftOut.takesPart(branch));
        box.setEnabled(leftOut.isFree(branch));
        box.setAriaLabel(getTranslation("supervision.branches.takesPart.of", branch.name()));
        box.addValueChangeListener(event -> {
            leftOut.choose(branch, event.getValue());
            rows.refreshItem(branch);
            showCount();
        });
        return box;
    }

    private Component words(Candidate branch) {
        var rule = leftOut.exclusion(branch);
        if (rule != null) {
            return new Span(StateLabels.word(new EvaluationStatus(EvaluationState.DRAFT, rule)));
        }
        if (leftOut.takesPart(branch)) {
            return new Span();
        }
        var own = new TextField();
        own.setAriaLabel(getTranslation("supervision.branches.reason.of", branch.name()));
        own.setValue(leftOut.reason(branch));
        own.setWidthFull();
        own.addValueChangeListener(event -> leftOut.explain(branch, event.getValue()));
        return own;
    }

    private boolean isShown(Candidate branch) {
        var text = search.getValue();
        var chosen = unit.getValue();
        return (branch.name().contains(text) || branch.shortName().contains(text))
                && (chosen == null || branch.unitId().equals(chosen));
    }

    private void refresh() {
        rows.refreshAll();
        showCount();
    }

    private void showCount() {
        count.setText(
                getTranslation("supervision.branches.count", leftOut.taking(), leftOut.size() - leftOut.taking()));
        reason.setVisible(leftOut.isAnyChosen());
    }
}
