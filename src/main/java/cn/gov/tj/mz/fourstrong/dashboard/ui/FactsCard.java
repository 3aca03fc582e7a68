package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.profile.BranchProfile;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.DescriptionList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is on file about a branch. */
class FactsCard extends Card {

    private final DescriptionList list = new DescriptionList();

    FactsCard(BranchProfile.BranchFile branch) {
        super("facts");
        var formats = Formats.current();
        var facts = branch.facts();
        add(heading(getTranslation("dashboard.branches.facts"), ""), list);
        list.addClassName("fs-facts");
        if (!branch.active()) {
            var dissolved = getTranslation("organisation.dissolved");
            var on = branch.closedOn();
            fact(
                    "dashboard.branches.facts.state",
                    on == null
                            ? dissolved
                            : getTranslation("dashboard.branches.facts.dissolved", dissolved, formats.dayInText(on)));
        }
        fact("dashboard.branches.facts.unit", branch.unit());
        fact(
                "dashboard.branches.facts.members",
                facts.members() == null
                        ? formats.none()
                        : getTranslation("dashboard.branches.facts.people", facts.members()));
        fact(
                "dashboard.branches.facts.committee",
                getTranslation(facts.committee() ? "dashboard.branches.facts.has" : "dashboard.branches.facts.hasNot"));
        fact(
                "dashboard.branches.facts.groups",
                facts.groups() == 0
                        ? getTranslation("dashboard.branches.facts.hasNot")
                        : getTranslation("dashboard.branches.facts.count", facts.groups()));
        fact("dashboard.branches.facts.founded", day(facts.foundedOn()));
        fact("dashboard.branches.facts.election", day(facts.lastElectionOn()));
    }

    private void fact(String key, String value) {
        list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private static String day(@Nullable LocalDate day) {
        var formats = Formats.current();
        return day == null ? formats.none() : formats.dayInText(day);
    }
}
