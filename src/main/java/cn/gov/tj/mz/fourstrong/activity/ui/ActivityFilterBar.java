package cn.gov.tj.mz.fourstrong.activity.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.ActivityType.Category;
import cn.gov.tj.mz.fourstrong.activity.Origin;
import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.organisation.ui.BranchAddress;
import cn.gov.tj.mz.fourstrong.organisation.ui.BranchPicker;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.filter.AddressFormat;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterBar;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterChip;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterInputs;
import cn.gov.tj.mz.fourstrong.screen.filter.SearchField;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The filters above the list of records. What charts narrow it to, and no field shows, stands there as chips. */
class ActivityFilterBar extends FilterBar {

    private static final String PREFIX = "activity.filter.";
    private static final Set<ActivityState> WORK =
            EnumSet.of(ActivityState.SUBMITTED, ActivityState.RETURNED, ActivityState.DRAFT);

    private final SearchField text = search("q", "activity.filter.text");
    private final MultiSelectComboBox<BranchName> branches;
    private final MultiSelectComboBox<Criterion> criteria;
    private final MultiSelectComboBox<TypeName> types;
    private final MultiSelectComboBox<Integer> years;
    private final MultiSelectComboBox<ActivityState> states;
    private final MultiSelectComboBox<Origin> origins;
    private final FilterChip<@Nullable String> unit;
    private final FilterChip<DaySpan> days;
    private final FilterChip<Boolean> undated;
    private final FilterChip<Set<Category>> categories;

    ActivityFilterBar(
            OrganisationService organisation,
            TypeNames names,
            List<Integer> allYears,
            boolean demo,
            Function<String, Optional<String>> unitNames,
            Runnable onChange) {
        super(onChange);
        var formats = Formats.current();
        add(new DaySpanButton(this::days, this::show));
        branches = shape(
                "branch", field(BranchPicker.many(organisation::branches), BranchAddress.many("branch", organisation)));
        criteria = choices("criterion", List.of(Criterion.values()), Criterion::name, formats::name);
        types = choices("type", names.all(), TypeName::code, names::of);
        years = shape(
                "year",
                field(
                        FilterInputs.multiple(PREFIX + "year", allYears, String::valueOf),
                        AddressFormat.many("year", AddressFormat.parsed(Integer::valueOf), String::valueOf)));
        states = choices("state", List.of(ActivityState.values()), ActivityState::name, formats::name);
        origins = choices("origin", List.of(Origin.values()), Origin::name, formats::name);
        origins.setVisible(demo);
        addChips();
        unit = chip(
                AddressFormat.one("unit", Optional::of, code -> code),
                null,
                code -> unitNames.apply(code).orElse(code));
        days = chip(DaySpan.ADDRESS, DaySpan.ALL, DaySpan::label);
        undated = chip(AddressFormat.flag("undated"), false, _ -> getTranslation("activity.filter.undated"));
        categories = chip(
                AddressFormat.many("category", AddressFormat.parsed(Category::valueOf), Category::name),
                Set.of(),
                chosen -> chosen.stream().sorted().map(formats::name).collect(joining("、")));
    }

    /** Whether the caller sees more than one branch. */
    boolean offersBranches() {
        return branches.isVisible();
    }

    private DaySpan days() {
        return days.getValue();
    }

    private void show(DaySpan span) {
        days.setValue(span);
        changed();
    }

    ActivityFilter filter() {
        return new ActivityFilter(
                text.getValue(),
                new ActivityFilter.Place(
                        branches.getValue().stream().map(BranchName::id).collect(toSet()), unit.getValue()),
                new ActivityFilter.Tags(
                        criteria.getValue(),
                        types.getValue().stream().map(TypeName::code).collect(toSet()),
                        categories.getValue()),
                new ActivityFilter.Time(
                        years.getValue(),
                        days.getValue().from(),
                        days.getValue().to(),
                        undated.getValue()),
                states.getValue(),
                origins.getValue());
    }

    /** The state that somebody has to go on from, where all of these are shown and nothing else. */
    Optional<ActivityState> work() {
        return WORK.stream()
                .filter(state -> filter().equals(ActivityFilter.NONE.at(state)))
                .findFirst();
    }

    private <T> MultiSelectComboBox<T> choices(
            String name, List<T> items, Function<T, String> code, ItemLabelGenerator<T> label) {
        return shape(name, choices(name, PREFIX + name, items, code, label));
    }

    private <T> MultiSelectComboBox<T> shape(String name, MultiSelectComboBox<T> box) {
        box.setAriaLabel(getTranslation(PREFIX + name));
        box.setPlaceholder(getTranslation(PREFIX + name + ".all"));
        box.setClearButtonVisible(false);
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.HORIZONTAL);
        box.addClassName("fs-filter");
        return box;
    }
}
