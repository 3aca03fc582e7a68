package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.Organisation;
import cn.gov.tj.mz.fourstrong.organisation.UnitName;
import cn.gov.tj.mz.fourstrong.screen.ComponentTexts;
import cn.gov.tj.mz.fourstrong.screen.Formats;
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

    private static final String STATE = "state";

    private final Map<String, Choice> choices = new LinkedHashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final MultiSelectComboBox<EvaluationState> states = new MultiSelectComboBox<>();

    EvaluationFilters(CycleService cycles, Organisation organisation, Runnable onChoose) {
        addClassName("fs-filters");
        var branches = organisation.branches();
        var names = cycles.names();
        choice(
                "cycle",
                names.stream()
                        .collect(named(
                                cycle -> cycle.code(),
                                cycle -> Formats.current().period(cycle.period()))),
                onChoose);
        var units = organisation.units();
        units.forEach(unit -> ids.put("unit." + unit.code(), unit.id()));
        branches.forEach(branch -> ids.put("branch." + branch.code(), branch.id()));
        choice("unit", units.stream().collect(named(UnitName::code, UnitName::name)), onChoose);
        choice("branch", branches.stream().collect(named(BranchName::code, BranchName::name)), onChoose);
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
        states.setItemLabelGenerator(Looks::word);
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
        if (!states.isEmpty()) {
            address.put(
                    STATE, states.getValue().stream().sorted().map(Enum::name).toList());
        }
        return address;
    }

    EvaluationFilter value() {
        return new EvaluationFilter(chosen("cycle"), id("unit"), id("branch"), chosen("grade"), states.getValue());
    }

    private void choice(String name, Map<String, String> names, Runnable onChoose) {
        var choice = new Choice(getTranslation("evaluation.filter." + name), names, onChoose);
        choices.put(name, choice);
        add(choice);
    }

    private @Nullable UUID id(String name) {
        var chosen = chosen(name);
        return chosen == null ? null : ids.get(name + "." + chosen);
    }

    private @Nullable String chosen(String name) {
        return choices.get(name).chosen();
    }

    private static <T> Collector<T, ?, Map<String, String>> named(Function<T, String> value, Function<T, String> name) {
        return Collectors.toMap(value, name, (one, _) -> one, LinkedHashMap::new);
    }
}
