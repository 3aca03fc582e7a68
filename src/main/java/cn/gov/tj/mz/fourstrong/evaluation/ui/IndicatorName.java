package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.screen.CodedName;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** An indicator by name, with the rule by which points are given and the evidence that is expected. */
public final class IndicatorName {

    private IndicatorName() {}

    public static CodedName of(IndicatorLine line, Locale locale) {
        return of(line, new Span(line.indicator().name().in(locale)), locale);
    }

    /** The same with a name that leads somewhere. */
    static CodedName of(IndicatorLine line, Component title, Locale locale) {
        var name =
                new CodedName(line.indicator().code(), title, line.indicator().rule());
        if (!line.indicator().expected().isBlank()) {
            var expected = new Div(I18NProvider.translate(
                    locale, "rubric.evidence", line.indicator().expected()));
            expected.addClassName("fs-indicator-rule");
            name.add(expected);
        }
        return name;
    }
}
