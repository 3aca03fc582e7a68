package cn.gov.tj.mz.fourstrong.organisation.ui;

import cn.gov.tj.mz.fourstrong.organisation.BranchCommitments.Commitment;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Period;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** What follows when a branch is dissolved, named before it is saved. */
class ClosingNote extends Div {

    ClosingNote(List<Commitment> commitments) {
        addClassName("fs-closing-note");
        commitments.forEach(
                commitment -> add(new Paragraph(getTranslation("organisation.closing.cycle", cycle(commitment)))));
        add(new Paragraph(getTranslation("organisation.closing")));
    }

    /** Its cycle, and how far it is there. */
    static String cycle(Commitment commitment) {
        return I18NProvider.translate(
                "organisation.closing.running",
                Formats.current().period(Period.parse(commitment.cycle())),
                I18NProvider.translate(commitment.state()));
    }
}
