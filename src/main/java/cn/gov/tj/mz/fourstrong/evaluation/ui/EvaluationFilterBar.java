package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.cycle.CycleName;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.organisation.UnitName;
import cn.gov.tj.mz.fourstrong.organisation.ui.BranchAddress;
import cn.gov.tj.mz.fourstrong.organisation.ui.BranchPicker;
import cn.gov.tj.mz.fourstrong.rubric.Grade;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterBar;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterInputs;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterSelect;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;

/** The filters above the list of evaluations. */
public class EvaluationFilterBar extends FilterBar {

    private final FilterSelect<CycleName> cycle;
    private final FilterSelect<UnitName> unit;
    private final ComboBox<BranchName> branch;
    private final FilterSelect<Grade> grade;
    private final MultiSelectComboBox<EvaluationState> states;

    public EvaluationFilterBar(CycleService cycles, OrganisationService organisation, Runnable onChange) {
        super(onChange);
        var names = cycles.names();
        cycle = select(
                "cycle",
                "evaluation.filter.cycle",
                names,
                CycleName::code,
                name -> Formats.current().period(name.period()));
        unit = select("unit", "evaluation.filter.unit", organisation.units(), UnitName::code, UnitName::name);
        branch = field(
                FilterInputs.named(BranchPicker.one(organisation::branches), "evaluation.filter.branch"),
                BranchAddress.one("branch", organisation));
        branch.addClassName("fs-filter");
        List<Grade> grades = names.isEmpty()
                ? List.of()
                : cycles.rubric(names.getFirst().code()).grades();
        grade = select(
                "grade",
                "evaluation.filter.grade",
                grades,
                Grade::code,
                value -> value.name().in(getLocale()));
        states = choices(
                "state",
                "evaluation.filter.state",
                List.of(EvaluationState.values()),
                EvaluationState::name,
                StateLabels::word);
        states.addClassName("fs-filter");
    }

    public EvaluationFilter filter() {
        return new EvaluationFilter(
                cycle.getOptionalValue().map(CycleName::code).orElse(null),
                unit.getOptionalValue().map(UnitName::id).orElse(null),
                branch.getOptionalValue().map(BranchName::id).orElse(null),
                grade.getOptionalValue().map(Grade::code).orElse(null),
                states.getValue());
    }
}
