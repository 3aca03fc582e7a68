package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RubricRules;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What files would make: counted, what is still missing, and the rubric itself to be read. */
class ImportPreview extends Div {

    ImportPreview(RubricDraft draft, FieldWords words) {
        add(new Paragraph(getTranslation(
                "rubric.import.sum",
                draft.indicators().size(),
                Formats.current().marks(draft.sum()),
                draft.rules(AdjustmentRule.Kind.BONUS).size(),
                draft.rules(AdjustmentRule.Kind.DEDUCTION).size(),
                draft.rules(AdjustmentRule.Kind.VETO).size(),
                draft.bands().size())));
        RubricRules.missing(draft)
                .forEach(problem -> add(new Paragraph(
                        getTranslation("rubric.import.incomplete", Problems.inWords(problem, getLocale())))));
        var body = new Div(new RubricIndicators(draft, words), new RubricBeside(draft));
        body.addClassName("fs-rubric");
        add(body);
    }
}
