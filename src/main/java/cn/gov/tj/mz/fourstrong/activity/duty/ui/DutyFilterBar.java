package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyFilter;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyState;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.organisation.UnitName;
import cn.gov.tj.mz.fourstrong.organisation.ui.BranchAddress;
import cn.gov.tj.mz.fourstrong.organisation.ui.BranchPicker;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterBar;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterInputs;
import cn.gov.tj.mz.fourstrong.screen.filter.SearchField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The filters above the board of duties; without a type it shows the one that is due most often. */
class DutyFilterBar extends FilterBar {

    private static final int YEARS = 10;

    private final LocalDate today;
    private final List<TypeName> types;
    private final ComboBox<Integer> year;
    private final ComboBox<TypeName> type;
    private final ComboBox<UnitName> unit;
    private final ComboBox<BranchName> branch;
    private final MultiSelectComboBox<DutyState> states;
    private final SearchField text;

    DutyFilterBar(OrganisationService organisation, List<TypeName> types, LocalDate today, Runnable onChange) {
        super(onChange);
        this.today = today;
        this.types = types;
        text = search("q", "duty.filter.text");
        year = choice(
                "year",
                "duty.filter.year",
                IntStream.range(0, YEARS)
                        .mapToObj(back -> today.getYear() + 1 - back)
                        .toList(),
                String::valueOf,
                number -> getTranslation("duty.year", Integer.toString(number)));
        year.setPlaceholder(getTranslation("duty.year", Integer.toString(today.getYear())));
        type = choice("type", "duty.filter.type", types, TypeName::code, name -> name.in(getLocale()));
        type.setPlaceholder(typeName());
        var units = organisation.units();
        unit = choice("unit", "duty.filter.unit", units, UnitName::code, UnitName::name);
        unit.setVisible(units.size() > 1);
        branch = field(
                FilterInputs.named(BranchPicker.one(organisation::branches), "duty.filter.branch"),
                BranchAddress.one("branch", organisation));
        branch.setItemLabelGenerator(BranchName::shortName);
        states = choices(
                "state",
                "duty.filter.state",
                List.of(DutyState.values()),
                DutyState::name,
                state -> Formats.current().name(state));
    }

    /** Leaves out what is about several branches. */
    void forOneBranch() {
        text.setVisible(false);
        branch.setVisible(false);
        type.setVisible(false);
    }

    int year() {
        return year.getOptionalValue().orElse(today.getYear());
    }

    /** The code of the only branch that is asked for; empty for several. */
    String branch() {
        return branch.getOptionalValue().map(BranchName::code).orElse("");
    }

    /** What a board of several branches shows. */
    DutyFilter ofBranches() {
        var chosen = type.getOptionalValue().orElseGet(this::usual);
        return filter(chosen == null ? Set.of() : Set.of(chosen.code()), null);
    }

    /** What a board of one branch shows. */
    DutyFilter ofBranch(String code) {
        return filter(Set.of(), code);
    }

    /** The type that a board of several branches shows. */
    String typeName() {
        var chosen = type.getOptionalValue().orElseGet(this::usual);
        return chosen == null ? "" : chosen.in(getLocale());
    }

    private TypeName usual() {
        return types.stream()
                .filter(name -> name.code().equals("THEME_PARTY_DAY"))
                .findFirst()
                .orElseGet(types::getFirst);
    }

    private DutyFilter filter(Set<String> types, String code) {
        return new DutyFilter(
                year(),
                types,
                unit.getOptionalValue().map(UnitName::code).orElse(null),
                code,
                text.getValue(),
                states.getValue());
    }
}
