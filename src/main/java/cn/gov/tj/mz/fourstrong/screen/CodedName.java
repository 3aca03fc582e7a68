package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A name behind its code, and below it in small print what it means. */
@StyleSheet("context://sheet.css")
public class CodedName extends Div {

    public CodedName(String code, String name, String meaning) {
        this(code, new Span(name), meaning);
    }

    /** The same with a name that leads somewhere. */
    public CodedName(String code, Component name, String meaning) {
        addClassName("fs-indicator");
        var mark = new Span(code);
        mark.addClassName("fs-indicator-code");
        var title = new Div(mark, name);
        title.addClassName("fs-indicator-name");
        var below = new Div(meaning);
        below.addClassName("fs-indicator-rule");
        add(title, below);
    }
}
