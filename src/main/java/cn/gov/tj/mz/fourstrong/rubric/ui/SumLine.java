package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.rubric.RubricRules;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;

/** What the full marks come to while people type, and what to do when it is not 100. */
@StyleSheet("context://rubric-footer.css")
public class SumLine extends Div {

    public SumLine() {
        addClassName("fs-rubric-total");
        getElement().setAttribute("aria-live", "polite");
    }

    public void show(BigDecimal sum) {
        var problem = RubricRules.sumProblem(sum);
        var words = problem.map(found -> Problems.inWords(found, getLocale()))
                .orElseGet(() ->
                        getTranslation("rubric.sum.whole", Formats.current().marks(sum)));
        removeAll();
        setClassName("fs-rubric-total-open", problem.isPresent());
        add((problem.isPresent() ? VaadinIcon.EXCLAMATION_CIRCLE : VaadinIcon.CHECK_CIRCLE).create(), new Span(words));
    }
}
