package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.profile.BranchProfile;
import cn.gov.tj.mz.fourstrong.screen.Formats;

/** The brands and innovations of a branch. */
class BrandsCard extends Card {

    BrandsCard(BranchProfile profile) {
        super("brands");
        add(
                heading(getTranslation("dashboard.branches.brands"), ""),
                ActivityLinks.list(profile.brands().stream()
                        .map(brand -> ActivityLinks.item(
                                DrillDown.activity(brand.activity()).link(brand.title()),
                                brand.startDate() == null
                                        ? brand.periodText()
                                        : Formats.current().day(brand.startDate())))
                        .toList()));
    }
}
