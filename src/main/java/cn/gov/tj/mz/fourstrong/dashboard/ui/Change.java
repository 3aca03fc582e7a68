package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;

/** By how much a number moved since an earlier cycle: arrow, sign and words; the colour only underlines. */
class Change extends Span {

    Change(BigDecimal difference, boolean moreIsBetter, String since) {
        var direction = difference.signum();
        var move = new Span(arrow(direction), new Span(Formats.current().signed(difference)));
        if (direction != 0) {
            move.addClassName((direction > 0) == moreIsBetter ? "fs-better" : "fs-worse");
        }
        add(move, new Span(" " + since));
    }

    private static Span arrow(int direction) {
        var arrow = new Span(direction > 0 ? "▲ " : direction < 0 ? "▼ " : "");
        arrow.getElement().setAttribute("aria-hidden", "true");
        return arrow;
    }
}
