package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.duty.Duty;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyBranch;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyCode;
import cn.gov.tj.mz.fourstrong.activity.duty.SupplementService.Candidate;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.OneClick;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Records that may be what was missed, each with the one deed that would count it. */
class CandidateList extends Div {

    private final transient DutyBranch branch;
    private final transient Duty duty;
    private final transient Consumer<UUID> supplement;

    CandidateList(List<Candidate> candidates, DutyBranch branch, Duty duty, Consumer<UUID> supplement) {
        this.branch = branch;
        this.duty = duty;
        this.supplement = supplement;
        var list = new UnorderedList();
        candidates.forEach(candidate -> list.add(line(candidate)));
        addClassName("fs-duty-candidates");
        add(new Paragraph(getTranslation("duty.candidates")), list);
    }

    private ListItem line(Candidate candidate) {
        var words = new PageLink(
                getTranslation("duty.candidate", Formats.current().day(candidate.on()), candidate.title()),
                "activities?id=" + candidate.activity());
        return new ListItem(words, deed(candidate));
    }

    private Component deed(Candidate candidate) {
        if (candidate.typed()) {
            return OneClick.on(
                    new Button(getTranslation("duty.supplement")),
                    () -> ServiceCalls.succeeds(() -> supplement.accept(candidate.activity())));
        }
        if (candidate.state() == ActivityState.ACCEPTED) {
            return new Paragraph(getTranslation("duty.candidate.accepted"));
        }
        var link = new PageLink(
                getTranslation("duty.candidate.addType"),
                "activities/edit/" + candidate.activity() + "?due=" + DutyCode.of(branch, duty));
        link.addClassName("fs-button");
        return link;
    }
}
