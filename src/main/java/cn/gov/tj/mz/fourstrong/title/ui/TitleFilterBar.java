package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.organisation.UnitName;
import cn.gov.tj.mz.fourstrong.organisation.ui.BranchAddress;
import cn.gov.tj.mz.fourstrong.organisation.ui.BranchPicker;
import cn.gov.tj.mz.fourstrong.screen.filter.AddressFormat;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterBar;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterInputs;
import cn.gov.tj.mz.fourstrong.screen.filter.SearchField;
import cn.gov.tj.mz.fourstrong.title.TitleListing;
import cn.gov.tj.mz.fourstrong.title.TitleState;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;

/** The filters above the list of titles. */
class TitleFilterBar extends FilterBar {

    private final SearchField text = search("q", "title.filter.text");
    private final ComboBox<UnitName> unit;
    private final ComboBox<BranchName> branch;
    private final MultiSelectComboBox<TitleState> states;
    private final Checkbox due;

    TitleFilterBar(OrganisationService organisation, Runnable onChange) {
        super(onChange);
        var units = organisation.units();
        unit = choice("unit", "title.filter.unit", units, UnitName::code, UnitName::name);
        unit.setVisible(units.size() > 1);
        branch = field(
                FilterInputs.named(BranchPicker.one(organisation::branches), "title.filter.branch"),
                BranchAddress.one("branch", organisation));
        branch.setItemLabelGenerator(BranchName::name);
        states = choices(
                "state",
                "title.filter.state",
                List.of(TitleState.values()),
                TitleState::name,
                state -> getTranslation("title.state." + state));
        due = field(new Checkbox(getTranslation("title.filter.due")), AddressFormat.flag("due"));
    }

    TitleListing.Filter filter() {
        return new TitleListing.Filter(
                text.getValue(),
                unit.getOptionalValue().map(UnitName::id).orElse(null),
                branch.getOptionalValue().map(BranchName::code).orElse(null),
                states.getValue(),
                due.getValue());
    }
}
