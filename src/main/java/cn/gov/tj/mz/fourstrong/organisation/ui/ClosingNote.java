package cn.gov.tj.mz.fourstrong.organisation.ui;

import cn.gov.tj.mz.fourstrong.organisation.BranchCommitments.Commitment;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Period;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What follows when a branch is dissolved, named before it is saved. */
class ClosingNote extends Div {

    ClosingNote(List<Commitment> commitments) {
        addClassName("fs-closing-note");
        commitments.forEach(commitment -> add(new Paragraph(getTranslation(
                "organisation.closing.cycle",
                Formats.current().period(Period.parse(commitment.cycle())),
                getTranslation(commitment.state())))));
        add(new Paragraph(getTranslation("organisation.closing")));
    }
}
