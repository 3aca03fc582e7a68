package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** A moment in running text; no line ends within it. */
public final class When extends Span {

    public When(Instant at) {
        super(Formats.current().day(at));
        addClassName("fs-when");
    }
}
