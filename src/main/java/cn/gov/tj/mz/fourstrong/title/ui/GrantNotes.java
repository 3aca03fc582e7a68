package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.title.Candidate;
import cn.gov.tj.mz.fourstrong.title.GrantBatch;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What is to be known before titles are granted: the quota, who cannot get one, who gets one against the advice. */
class GrantNotes extends Div {

    private final transient GrantBatch batch;

    GrantNotes(GrantBatch batch) {
        this.batch = batch;
        addClassName("fs-grant-notes");
        quota();
        list("title.grant.refused", batch.refused());
        list("title.grant.exceptions", batch.exceptions());
    }

    private void quota() {
        var quota = batch.recommendation().quota();
        if (quota != null) {
            var more = batch.possible().size();
            add(new Paragraph(
                    getTranslation("title.grant.quota", quota.places(), quota.held(), more, quota.excess(more))));
        }
    }

    private void list(String key, List<Candidate> candidates) {
        if (!candidates.isEmpty()) {
            var list = new UnorderedList();
            candidates.forEach(candidate -> list.add(new ListItem(words(candidate))));
            add(new Paragraph(getTranslation(key)), list);
        }
    }

    private String words(Candidate candidate) {
        var grade = candidate.evaluation().grade(getLocale());
        return getTranslation(
                "title.against." + candidate.eligibility(),
                candidate.name(),
                Formats.current().show(grade),
                batch.recommendation().grade().name().in(getLocale()),
                Formats.current().show(candidate.held()));
    }
}
