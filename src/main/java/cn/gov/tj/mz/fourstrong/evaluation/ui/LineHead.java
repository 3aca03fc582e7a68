package cn.gov.tj.mz.fourstrong.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What the columns of a sheet of indicators are called. */
public class LineHead extends Div {

    public LineHead(String kind) {
        this(kind, kind);
    }

    /** @param names where else than under their kind the columns are named */
    LineHead(String kind, String names) {
        addClassNames("fs-line", "fs-line-head", "fs-line-" + kind);
        for (var column : getTranslation("evaluation.columns." + names).split("\\|")) {
            add(new Span(column));
        }
    }
}
