package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.organisation.UnitName;
import cn.gov.tj.mz.fourstrong.screen.ComponentTexts;
import cn.gov.tj.mz.fourstrong.screen.SearchField;
import cn.gov.tj.mz.fourstrong.title.TitleFilter;
import cn.gov.tj.mz.fourstrong.title.TitleState;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The filters above the list of titles; they live in the address. */
class TitleFilterBar extends Div {

    private final transient OrganisationService organisation;
    private final Runnable changed;
    private final SearchField text;
    private final ComboBox<UnitName> unit = new ComboBox<>();
    private final ComboBox<BranchName> branch = new ComboBox<>();
    private final MultiSelectComboBox<TitleState> states = new MultiSelectComboBox<>();
    private final Checkbox due = new Checkbox(getTranslation("title.filter.due"));

    TitleFilterBar(OrganisationService organisation, Runnable changed) {
        this.organisation = organisation;
        this.changed = changed;
        text = new SearchField("title.filter.text", changed);
        var units = organisation.units();
        unit.setItems(units);
        choice(unit, "title.filter.unit", UnitName::name, units.size());
        branch.setItems(query ->
                organisation.branches(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        choice(
                branch,
                "title.filter.branch",
                BranchName::name,
                organisation.branches("", 0, 2).size());
        states.setItems(TitleState.values());
        states.setItemLabelGenerator(state -> getTranslation("title.state." + state));
        states.setPlaceholder(getTranslation("title.filter.state"));
        states.setAriaLabel(getTranslation("title.filter.state"));
        states.setClearButtonVisible(true);
        states.addValueChangeListener(this::notifyChange);
        due.addValueChangeListener(this::notifyChange);
        addClassName("fs-filters");
        getElement().setAttribute("role", "search");
        add(text, unit, branch, ComponentTexts.localise(states), due);
    }

    /** Fills the fields with what the address says; what it cannot mean is left out. */
    void read(Map<String, List<String>> address) {
        text.setValue(first(address, "q"));
        var unitCode = first(address, "unit");
        unit.setValue(unit.getListDataView()
                .getItems()
                .filter(item -> item.code().equals(unitCode))
                .findFirst()
                .orElse(null));
        branch.setValue(organisation.branchesWith(List.of(first(address, "branch"))).stream()
                .findFirst()
                .orElse(null));
        var named = address.getOrDefault("state", List.of());
        states.setValue(Arrays.stream(TitleState.values())
                .filter(state -> named.contains(state.name()))
                .collect(Collectors.toSet()));
        due.setValue(first(address, "due").equals("true"));
    }

    Map<String, List<String>> address() {
        var address = new LinkedHashMap<String, List<String>>();
        address.put("q", List.of(text.getValue()));
        address.put("unit", List.of(unit.getOptionalValue().map(UnitName::code).orElse("")));
        address.put(
                "branch",
                List.of(branch.getOptionalValue().map(BranchName::code).orElse("")));
        address.put("state", states.getValue().stream().sorted().map(Enum::name).toList());
        address.put("due", List.of(due.getValue() ? "true" : ""));
        return address;
    }

    TitleFilter filter() {
        return new TitleFilter(
                text.getValue(),
                unit.getOptionalValue().map(UnitName::id).orElse(null),
                branch.getOptionalValue().map(BranchName::code).orElse(null),
                states.getValue(),
                due.getValue());
    }

    /** @param offered how many there are to choose from; one is no choice */
    private <T> void choice(ComboBox<T> box, String key, Function<T, String> name, int offered) {
        box.setItemLabelGenerator(name::apply);
        box.setPlaceholder(getTranslation(key));
        box.setAriaLabel(getTranslation(key));
        box.setClearButtonVisible(true);
        box.setVisible(offered > 1);
        box.addValueChangeListener(this::notifyChange);
    }

    private void notifyChange(AbstractField.ComponentValueChangeEvent<?, ?> event) {
        if (event.isFromClient()) {
            changed.run();
        }
    }

    private static String first(Map<String, List<String>> address, String name) {
        return address.getOrDefault(name, List.of("")).getFirst();
    }
}
