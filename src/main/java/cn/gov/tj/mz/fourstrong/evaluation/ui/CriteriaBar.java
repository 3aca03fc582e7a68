package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.screen.CriterionChip;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What each criterion earned of its full marks, or gave itself before there is a result. It stays in sight while the sheet
 * below is scrolled, and each part leads to its part of that. Nothing where the branch takes no part.
 */
@StyleSheet("context://result.css")
public class CriteriaBar extends Nav {

    private final Formats formats = Formats.current();
    private final boolean hasResult;

    /** @param aim shows a criterion's part of the sheet */
    public CriteriaBar(AssessmentSheet sheet, Consumer<Criterion> aim) {
        addClassName("fs-criteria-bar");
        setVisible(!sheet.isExcluded());
        setAriaLabel(getTranslation("evaluation.criteria"));
        hasResult = sheet.status().hasResult();
        for (var criterion : Criterion.values()) {
            var lines = sheet.lines(criterion);
            var points = AssessmentSheet.tally(
                            lines,
                            hasResult
                                    ? IndicatorLine::result
                                    : line -> line.selfScore().score())
                    .subtotal();
            var part = new NativeButton("", _ -> aim.accept(criterion));
            part.add(words(criterion, points, AssessmentSheet.fullMarks(lines)));
            part.add(bar(points, AssessmentSheet.fullMarks(lines)));
            part.addClassNames("fs-criteria-part", CriterionChip.look(criterion));
            add(part);
        }
    }

    private Div words(Criterion criterion, @Nullable BigDecimal points, BigDecimal fullMarks) {
        var earned = new Span(getTranslation(
                hasResult || points == null ? "evaluation.criteria.earned" : "evaluation.criteria.self",
                formats.score(points),
                formats.marks(fullMarks)));
        earned.addClassName("fs-criteria-points");
        var words = new Div(new Span(formats.name(criterion)), earned);
        words.addClassName("fs-criteria-words");
        return words;
    }

    /** Empty where nothing was earned, and where there is nothing yet. */
    private static Div bar(@Nullable BigDecimal points, BigDecimal fullMarks) {
        var bar = new Div();
        bar.addClassName("fs-criteria-share");
        if (points != null && fullMarks.signum() > 0) {
            var percent = points.movePointRight(2).divide(fullMarks, 2, RoundingMode.HALF_UP);
            bar.getStyle().set("--fs-share", percent.toPlainString() + "%");
        }
        return bar;
    }
}
