package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;

/** By how much a number moved since an earlier cycle: arrow, sign and words; the colour only underlines. */
class Change extends Span {

    private final Span move = new Span();

    Change(BigDecimal difference, boolean moreIsBetter, String since) {
        this(difference, since);
        var direction = difference.signum();
        move.addComponentAsFirst(arrow(direction));
        if (direction != 0) {
            move.addClassName((direction > 0) == moreIsBetter ? "fs-better" : "fs-worse");
        }
    }

    /** Without a word on whether that is good. */
    Change(BigDecimal difference, String since) {
        move.add(new Span(Formats.current().signed(difference)));
        add(move, new Span(" " + since));
    }

    private static Span arrow(int direction) {
        var arrow = new Span(direction > 0 ? "▲ " : direction < 0 ? "▼ " : "");
        arrow.getElement().setAttribute("aria-hidden", "true");
        return arrow;
    }
}
