package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** By how much a number moved since an earlier cycle: arrow, sign and words; the colour only underlines. */
class Change extends Span {

    Change(@Nullable BigDecimal before, @Nullable BigDecimal now, boolean moreIsBetter, @Nullable String since) {
        var difference = Scoring.difference(before, now);
        if (difference == null || since == null) {
            setText(getTranslation("dashboard.change.none"));
            return;
        }
        var direction = difference.signum();
        var move = new Span(arrow(direction), new Span(signed(difference)));
        if (direction != 0) {
            move.addClassName((direction > 0) == moreIsBetter ? "fs-better" : "fs-worse");
        }
        add(move, new Span(" " + getTranslation("dashboard.change.since", since)));
    }

    /** With its sign, a true minus. */
    static String signed(BigDecimal number) {
        var sign = number.signum() > 0 ? "+" : number.signum() < 0 ? "−" : "";
        return sign + Formats.current().score(number.abs());
    }

    private static Span arrow(int direction) {
        var arrow = new Span(direction > 0 ? "▲ " : direction < 0 ? "▼ " : "");
        arrow.getElement().setAttribute("aria-hidden", "true");
        return arrow;
    }
}
