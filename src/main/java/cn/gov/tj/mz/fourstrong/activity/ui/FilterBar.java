package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.Origin;
import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The filters above the list. What charts narrow the list to, and no field shows, stands there as a chip to remove. */
class FilterBar extends Div {

    private final transient OrganisationService organisation;
    private final Function<String, Optional<String>> unitNames;
    private final Runnable changed;

    private final TextField text = new TextField();
    private final MultiSelectComboBox<BranchName> branches = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Criterion> criteria;
    private final MultiSelectComboBox<TypeName> types;
    private final MultiSelectComboBox<Integer> years;
    private final MultiSelectComboBox<ActivityState> states;
    private final MultiSelectComboBox<Origin> origins;
    private final Div chips = new Div();
    private final Button clear;

    private ActivityFilter filter = ActivityFilter.NONE;

    /** The few that the filter or the address names; the field loads what else there is when it is opened. */
    private Set<BranchName> named = Set.of();

    private boolean reading;

    FilterBar(
            OrganisationService organisation,
            TypeNames names,
            List<Integer> allYears,
            boolean demo,
            Function<String, Optional<String>> unitNames,
            Runnable changed) {
        this.organisation = organisation;
        this.unitNames = unitNames;
        this.changed = changed;
        var formats = Formats.current();
        choice(branches, "branch", BranchName::shortName);
        branches.setItems(query ->
                organisation.branches(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        criteria = choice("criterion", List.of(Criterion.values()), formats::name);
        types = choice("type", names.all(), names::of);
        years = choice("year", allYears, String::valueOf);
        states = choice("state", List.of(ActivityState.values()), formats::name);
        origins = choice("origin", List.of(Origin.values()), formats::name);
        branches.setVisible(organisation.branches("", 0, 2).size() > 1);
        origins.setVisible(demo);
        clear = new Button(getTranslation("activity.filter.clear"), _ -> setFilter(ActivityFilter.NONE));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        chips.addClassName("fs-filter-chips");
        addClassName("fs-filters");
        getElement().setAttribute("role", "search");
        add(text(), branches, criteria, types, years, states, origins, clear, chips);
    }

    /** Fills the fields with what the address says. */
    void read(Map<String, List<String>> address) {
        named = Set.copyOf(organisation.branchesWith(address.getOrDefault("branch", List.of())));
        fill(addresses().read(address));
    }

    /** Whether the caller sees more than one branch. */
    boolean offersBranches() {
        return branches.isVisible();
    }

    ActivityFilter filter() {
        return filter;
    }

    Map<String, List<String>> address() {
        return addresses().write(filter);
    }

    private FilterAddress addresses() {
        return new FilterAddress(named.stream()
                .sorted(Comparator.comparingInt(BranchName::sortOrder))
                .toList());
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
        choice(box, name, label);
        box.setItems(items);
        return box;
    }

    private <T> void choice(MultiSelectComboBox<T> box, String name, ItemLabelGenerator<T> label) {
        ComponentTexts.localise(box);
        box.setAriaLabel(getTranslation("activity.filter." + name));
        box.setPlaceholder(getTranslation("activity.filter." + name + ".all"));
        box.setItemLabelGenerator(label);
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.HORIZONTAL);
        box.addValueChangeListener(_ -> collect());
        box.addClassName("fs-filter");
    }

    private void collect() {
        if (!reading) {
            named = branches.getValue();
            setFilter(new ActivityFilter(
                    text.getValue(),
                    named.stream().map(BranchName::id).collect(Collectors.toSet()),
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

    private void setFilter(ActivityFilter chosen) {
        fill(chosen);
        changed.run();
    }

    private void fill(ActivityFilter chosen) {
        filter = chosen;
        reading = true;
        text.setValue(chosen.text() == null ? "" : chosen.text());
        branches.setValue(named.stream()
                .filter(branch -> chosen.branches().contains(branch.id()))
                .collect(Collectors.toSet()));
        select(criteria, chosen.criteria()::contains);
        select(types, type -> chosen.types().contains(type.code()));
        select(years, chosen.years()::contains);
        select(states, chosen.states()::contains);
        select(origins, chosen.origins()::contains);
        reading = false;
        clear.setVisible(!chosen.equals(ActivityFilter.NONE));
        chips.removeAll();
        new FilterChips(unitNames, this::setFilter).of(chosen).forEach(chips::add);
    }

    private static <T> void select(MultiSelectComboBox<T> box, Predicate<T> chosen) {
        box.setValue(box.getListDataView().getItems().filter(chosen).collect(Collectors.toSet()));
    }
}
