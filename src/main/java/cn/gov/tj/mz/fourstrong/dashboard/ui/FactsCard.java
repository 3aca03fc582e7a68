package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.profile.BranchFile;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.DescriptionList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is on file about a branch. */
class FactsCard extends Card {

    private final DescriptionList list = new DescriptionList();

    FactsCard(BranchFile branch) {
        super("facts");
        var formats = Formats.current();
        var facts = branch.facts();
        add(heading(getTranslation("branches.facts"), ""), list);
        list.addClassName("fs-facts");
        fact("branches.facts.unit", branch.unit());
        fact(
                "branches.facts.members",
                facts.members() == null ? formats.none() : getTranslation("branches.facts.people", facts.members()));
        fact(
                "branches.facts.committee",
                getTranslation(facts.committee() ? "branches.facts.has" : "branches.facts.hasNot"));
        fact(
                "branches.facts.groups",
                facts.groups() == 0
                        ? getTranslation("branches.facts.hasNot")
                        : getTranslation("branches.facts.count", facts.groups()));
        fact("branches.facts.founded", day(facts.foundedOn()));
        fact("branches.facts.election", day(facts.lastElectionOn()));
    }

    private void fact(String key, String value) {
        list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private static String day(@Nullable LocalDate day) {
        var formats = Formats.current();
        return day == null ? formats.none() : formats.dayInText(day);
    }
}
