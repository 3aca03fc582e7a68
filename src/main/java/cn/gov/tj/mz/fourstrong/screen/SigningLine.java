package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Places to sign below what is printed. */
@StyleSheet("context://paper.css")
public final class SigningLine extends Div {

    /** @param texts how the keys begin, as in {@code report.sign.} */
    public SigningLine(String texts, String... roles) {
        addClassName("fs-paper-signatures");
        for (var role : roles) {
            add(new Span(getTranslation(texts + role)));
        }
    }

    /** The same below a page that people sign on paper only. */
    public SigningLine onPaper() {
        addClassName("fs-only-paper");
        return this;
    }
}
