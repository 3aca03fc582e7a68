package cn.gov.tj.mz.fourstrong.screen;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The name of a criterion in its colour. */
public final class CriterionChip extends Span {

    public CriterionChip(Criterion criterion) {
        super(Formats.current().name(criterion));
        addClassNames("fs-chip", look(criterion));
    }

    public static String look(Criterion criterion) {
        return "fs-criterion-" + criterion.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
