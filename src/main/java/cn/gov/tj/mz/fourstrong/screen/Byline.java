package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** Who did something and when, in one line where there is room and in two where not. */
public final class Byline extends Span {

    public Byline(String who, Instant at) {
        add(new Span(who), new When(at));
        addClassNames("fs-byline", "fs-muted");
    }
}
