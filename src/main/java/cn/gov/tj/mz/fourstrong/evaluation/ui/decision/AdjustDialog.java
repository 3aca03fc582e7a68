package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.screen.DecimalField;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.FormDialog;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Asks for a final score and why it differs from what the reviewers gave. */
class AdjustDialog extends FormDialog {

    /** Whether the mean of the reviewers was chosen, which the field shows rounded. */
    private boolean atMean;

    /** @param then sets the score, or says with {@code Invalid} what is wrong */
    AdjustDialog(IndicatorLine line, Adjustment then) {
        var formats = Formats.current();
        var name = "%s %s"
                .formatted(line.indicator().code(), line.indicator().name().in(getLocale()));
        setHeaderTitle(getTranslation("evaluation.adjust.title", name));
        setWidth("30rem");
        var facts = new Paragraph(getTranslation(
                "evaluation.adjust.facts",
                formats.marks(line.indicator().fullMarks()),
                formats.score(line.selfScore().score()),
                formats.score(line.review()),
                formats.score(line.result())));
        facts.addClassName("fs-muted");
        var score = new DecimalField(getTranslation("evaluation.adjust.score")).acceptUnits("screen.units.points");
        score.setWidthFull();
        score.setHelperText(getTranslation("evaluation.adjust.steps"));
        score.setRequiredIndicatorVisible(true);
        score.addValueChangeListener(event -> atMean &= !event.isFromClient());
        var reason = new TextArea(getTranslation("evaluation.adjust.reason"));
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setRequiredIndicatorVisible(true);
        var problems = new FieldErrors().bind("score", score).bind("reason", reason);
        add(facts, score);
        var mean = line.review();
        if (mean != null && line.result() != null && mean.compareTo(line.result()) != 0) {
            var back = new Button(getTranslation("evaluation.adjust.mean", formats.score(mean)), _ -> {
                score.setValue(Scoring.shown(mean));
                atMean = true;
            });
            back.addClassName("fs-adjust-mean");
            add(back);
        }
        add(reason);
        confirm(getTranslation("evaluation.adjust"), problems, () -> {
            then.set(atMean ? mean : score.getValue(), reason.getValue());
            Notices.success("evaluation.adjust.done", line.indicator().code());
        });
    }

    /** What is done with the score and its reason. */
    interface Adjustment {

        void set(@Nullable BigDecimal score, String reason);
    }
}
