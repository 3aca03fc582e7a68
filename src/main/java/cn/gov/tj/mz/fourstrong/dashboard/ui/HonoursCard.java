package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.activity.Honour;
import cn.gov.tj.mz.fourstrong.dashboard.profile.BranchProfile;
import cn.gov.tj.mz.fourstrong.dashboard.profile.BranchProfile.HonourTold;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.ListItem;

/** What a branch, its unit or its people won. */
class HonoursCard extends Card {

    HonoursCard(BranchProfile profile) {
        super("honours");
        add(
                heading(getTranslation("dashboard.branches.honours"), ""),
                ActivityLinks.list(profile.honours().stream().map(this::item).toList()));
    }

    private ListItem item(HonourTold honourTold) {
        var honour = honourTold.honour();
        var formats = Formats.current();
        return ActivityLinks.item(
                DrillDown.activity(honourTold.activity()).link(honour.title()),
                honour.level() == Honour.Level.UNKNOWN ? null : formats.name(honour.level()),
                formats.name(honour.recipient()),
                honour.awardedBy(),
                honour.years(),
                honour.quantity() == null
                        ? null
                        : getTranslation("dashboard.branches.honours.times", honour.quantity()));
    }
}
