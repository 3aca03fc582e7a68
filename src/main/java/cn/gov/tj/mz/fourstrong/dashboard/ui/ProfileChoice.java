package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.profile.BranchProfileService;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.ui.BranchPicker;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.i18n.I18NProvider;

/** Goes from the profile of one branch to another's. */
final class ProfileChoice {

    private ProfileChoice() {}

    static ComboBox<BranchName> of(BranchProfileService profiles, String code) {
        var choice = BranchPicker.one(profiles::branches);
        choice.setAriaLabel(I18NProvider.translate("dashboard.branches.choose"));
        choice.setValue(profiles.branch(code).orElseThrow());
        choice.setClearButtonVisible(false);
        choice.addClassName("fs-only-screen");
        choice.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                DrillDown.branch(event.getValue().code()).open();
            }
        });
        return choice;
    }
}
