package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.organisation.UnitName;
import cn.gov.tj.mz.fourstrong.screen.ComponentTexts;
import cn.gov.tj.mz.fourstrong.screen.FilterSelect;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a list of evaluations is filtered by; the same names stand in the address. */
class EvaluationFilters extends Div {

    private static final String BRANCH = "branch";
    private static final String STATE = "state";

    private final Map<String, FilterSelect> choices = new LinkedHashMap<>();
    private final Map<String, UUID> units = new HashMap<>();
    private final ComboBox<BranchName> branch = new ComboBox<>();
    private final MultiSelectComboBox<EvaluationState> states = new MultiSelectComboBox<>();
    private final transient OrganisationService organisation;

    EvaluationFilters(CycleService cycles, OrganisationService organisation, Runnable onChoose) {
        this.organisation = organisation;
        addClassName("fs-filters");
        var names = cycles.names();
        choice(
                "cycle",
                names.stream()
                        .collect(named(
                                cycle -> cycle.code(),
                                cycle -> Formats.current().period(cycle.period()))),
                onChoose);
        var tree = organisation.units();
        tree.forEach(unit -> units.put(unit.code(), unit.id()));
        choice("unit", tree.stream().collect(named(UnitName::code, UnitName::name)), onChoose);
        add(branch(onChoose));
        choice(
                "grade",
                names.isEmpty()
                        ? Map.of()
                        : cycles.rubric(names.getFirst().code()).grades().stream()
                                .collect(named(
                                        grade -> grade.code(),
                                        grade -> grade.name().in(getLocale()))),
                onChoose);
        states.addClassName("fs-filter");
        states.setPlaceholder(getTranslation("evaluation.filter.state"));
        states.setAriaLabel(getTranslation("evaluation.filter.state"));
        states.setItems(EvaluationState.values());
        states.setItemLabelGenerator(StateLabels::word);
        states.setClearButtonVisible(true);
        states.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onChoose.run();
            }
        });
        add(ComponentTexts.localise(states));
    }

    /** Takes what the address says; what it does not say, filters nothing. */
    void read(Map<String, List<String>> address) {
        choices.forEach((name, choice) ->
                choice.choose(address.containsKey(name) ? address.get(name).getFirst() : null));
        branch.setValue(organisation.branchesWith(address.getOrDefault(BRANCH, List.of())).stream()
                .findFirst()
                .orElse(null));
        var named = address.getOrDefault(STATE, List.of());
        states.setValue(Arrays.stream(EvaluationState.values())
                .filter(state -> named.contains(state.name()))
                .collect(Collectors.toSet()));
    }

    Map<String, List<String>> address() {
        var address = new LinkedHashMap<String, List<String>>();
        choices.forEach((name, choice) -> {
            var chosen = choice.chosen();
            if (chosen != null) {
                address.put(name, List.of(chosen));
            }
        });
        branch.getOptionalValue().ifPresent(chosen -> address.put(BRANCH, List.of(chosen.code())));
        if (!states.isEmpty()) {
            address.put(
                    STATE, states.getValue().stream().sorted().map(Enum::name).toList());
        }
        return address;
    }

    EvaluationFilter value() {
        var unit = chosen("unit");
        return new EvaluationFilter(
                chosen("cycle"),
                unit == null ? null : units.get(unit),
                branch.getOptionalValue().map(BranchName::id).orElse(null),
                chosen("grade"),
                states.getValue());
    }

    /** Loads what it offers when it is opened; an office may have thousands of branches. */
    private ComboBox<BranchName> branch(Runnable onChoose) {
        branch.addClassName("fs-filter");
        branch.setPlaceholder(getTranslation("evaluation.filter.branch"));
        branch.setAriaLabel(getTranslation("evaluation.filter.branch"));
        branch.setItems(query ->
                organisation.branches(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        branch.setItemLabelGenerator(BranchName::shortName);
        branch.setClearButtonVisible(true);
        branch.setVisible(organisation.branches("", 0, 2).size() > 1);
        branch.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onChoose.run();
            }
        });
        return branch;
    }

    private void choice(String name, Map<String, String> names, Runnable onChoose) {
        var choice = new FilterSelect(getTranslation("evaluation.filter." + name), names, onChoose);
        choices.put(name, choice);
        add(choice);
    }

    private @Nullable String chosen(String name) {
        return choices.get(name).chosen();
    }

    private static <T> Collector<T, ?, Map<String, String>> named(Function<T, String> value, Function<T, String> name) {
        return Collectors.toMap(value, name, (one, _) -> one, LinkedHashMap::new);
    }
}
