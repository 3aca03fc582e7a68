package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.Origin;
import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.screen.ComponentTexts;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The filters above the list. What charts narrow the list to, and no field shows, stands there as a chip to remove. */
class FilterBar extends Div {

    private final FilterAddress addresses;
    private final Function<String, Optional<String>> unitNames;
    private final Runnable changed;

    private final TextField text = new TextField();
    private final MultiSelectComboBox<BranchName> branches;
    private final MultiSelectComboBox<Criterion> criteria;
    private final MultiSelectComboBox<TypeName> types;
    private final MultiSelectComboBox<Integer> years;
    private final MultiSelectComboBox<ActivityState> states;
    private final MultiSelectComboBox<Origin> origins;
    private final Div chips = new Div();
    private final Button clear;

    private ActivityFilter filter = ActivityFilter.NONE;
    private boolean reading;

    FilterBar(
            FilterAddress addresses,
            TypeNames names,
            List<Integer> allYears,
            boolean demo,
            Function<String, Optional<String>> unitNames,
            Runnable changed) {
        this.addresses = addresses;
        this.unitNames = unitNames;
        this.changed = changed;
        var formats = Formats.current();
        branches = choice("branch", addresses.branches(), BranchName::shortName);
        criteria = choice("criterion", List.of(Criterion.values()), formats::name);
        types = choice("type", names.all(), names::of);
        years = choice("year", allYears, String::valueOf);
        states = choice("state", List.of(ActivityState.values()), formats::name);
        origins = choice("origin", List.of(Origin.values()), formats::name);
        branches.setVisible(addresses.branches().size() > 1);
        origins.setVisible(demo);
        clear = new Button(getTranslation("activity.filter.clear"), _ -> take(ActivityFilter.NONE));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        chips.addClassName("fs-filter-chips");
        addClassName("fs-filters");
        getElement().setAttribute("role", "search");
        add(text(), branches, criteria, types, years, states, origins, clear, chips);
    }

    /** Fills the fields with what the address says. */
    void read(Map<String, List<String>> address) {
        fill(addresses.read(address));
    }

    ActivityFilter filter() {
        return filter;
    }

    Map<String, List<String>> address() {
        return addresses.write(filter);
    }

    private TextField text() {
        text.setPlaceholder(getTranslation("activity.filter.text"));
        text.setAriaLabel(getTranslation("activity.filter.text"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(350);
        text.addValueChangeListener(_ -> collect());
        text.addClassName("fs-filter-text");
        return text;
    }

    private <T> MultiSelectComboBox<T> choice(String name, List<T> items, ItemLabelGenerator<T> label) {
        var box = new MultiSelectComboBox<T>();
        ComponentTexts.localise(box);
        box.setAriaLabel(getTranslation("activity.filter." + name));
        box.setPlaceholder(getTranslation("activity.filter." + name + ".all"));
        box.setItemLabelGenerator(label);
        box.setItems(items);
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.HORIZONTAL);
        box.addValueChangeListener(_ -> collect());
        box.addClassName("fs-filter");
        return box;
    }

    private void collect() {
        if (!reading) {
            take(new ActivityFilter(
                    text.getValue(),
                    branches.getValue().stream().map(BranchName::id).collect(Collectors.toSet()),
                    filter.unit(),
                    criteria.getValue(),
                    types.getValue().stream().map(TypeName::code).collect(Collectors.toSet()),
                    filter.categories(),
                    years.getValue(),
                    filter.from(),
                    filter.to(),
                    filter.undated(),
                    states.getValue(),
                    origins.getValue()));
        }
    }

    private void take(ActivityFilter chosen) {
        fill(chosen);
        changed.run();
    }

    private void fill(ActivityFilter chosen) {
        filter = chosen;
        reading = true;
        text.setValue(chosen.text() == null ? "" : chosen.text());
        select(branches, branch -> chosen.branches().contains(branch.id()));
        select(criteria, chosen.criteria()::contains);
        select(types, type -> chosen.types().contains(type.code()));
        select(years, chosen.years()::contains);
        select(states, chosen.states()::contains);
        select(origins, chosen.origins()::contains);
        reading = false;
        clear.setVisible(!chosen.equals(ActivityFilter.NONE));
        chips.removeAll();
        new FilterChips(unitNames, this::take).of(chosen).forEach(chips::add);
    }

    private static <T> void select(MultiSelectComboBox<T> box, Predicate<T> chosen) {
        box.setValue(box.getListDataView().getItems().filter(chosen).collect(Collectors.toSet()));
    }
}
