package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.Organisation;
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

    private final Runnable changed;
    private final SearchField text;
    private final ComboBox<UnitName> unit = new ComboBox<>();
    private final ComboBox<BranchName> branch = new ComboBox<>();
    private final MultiSelectComboBox<TitleState> states = new MultiSelectComboBox<>();
    private final Checkbox due = new Checkbox(getTranslation("title.filter.due"));

    TitleFilterBar(Organisation organisation, Runnable changed) {
        this.changed = changed;
        text = new SearchField("title.filter.text", changed);
        choice(unit, "title.filter.unit", organisation.units(), UnitName::name);
        choice(branch, "title.filter.branch", organisation.branches(), BranchName::name);
        states.setItems(TitleState.values());
        states.setItemLabelGenerator(state -> getTranslation("title.state." + state));
        states.setPlaceholder(getTranslation("title.filter.state"));
        states.setAriaLabel(getTranslation("title.filter.state"));
        states.setClearButtonVisible(true);
        states.addValueChangeListener(this::tell);
        due.addValueChangeListener(this::tell);
        addClassName("fs-filters");
        getElement().setAttribute("role", "search");
        add(text, unit, branch, ComponentTexts.localise(states), due);
    }

    /** Fills the fields with what the address says; what it cannot mean is left out. */
    void read(Map<String, List<String>> address) {
        text.setValue(first(address, "q"));
        select(unit, UnitName::code, first(address, "unit"));
        select(branch, BranchName::code, first(address, "branch"));
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

    private <T> void choice(ComboBox<T> box, String key, List<T> items, Function<T, String> name) {
        box.setItems(items);
        box.setItemLabelGenerator(name::apply);
        box.setPlaceholder(getTranslation(key));
        box.setAriaLabel(getTranslation(key));
        box.setClearButtonVisible(true);
        box.setVisible(items.size() > 1);
        box.addValueChangeListener(this::tell);
    }

    private void tell(AbstractField.ComponentValueChangeEvent<?, ?> event) {
        if (event.isFromClient()) {
            changed.run();
        }
    }

    private static <T> void select(ComboBox<T> box, Function<T, String> code, String wanted) {
        box.setValue(box.getListDataView()
                .getItems()
                .filter(item -> code.apply(item).equals(wanted))
                .findFirst()
                .orElse(null));
    }

    private static String first(Map<String, List<String>> address, String name) {
        return address.getOrDefault(name, List.of("")).getFirst();
    }
}
