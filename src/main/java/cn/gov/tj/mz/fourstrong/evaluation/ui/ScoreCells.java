package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Points in a table of indicators. */
public final class ScoreCells {

    private ScoreCells() {}

    /** Full marks as people say them: 12, not 12.0. */
    public static Div fullMarks(BigDecimal marks) {
        var cell = new Div(Formats.current().marks(marks));
        cell.addClassName("fs-number");
        return cell;
    }

    public static Div number(@Nullable BigDecimal number) {
        var cell = new Div(Formats.current().score(number));
        cell.addClassName("fs-number");
        if (number == null) {
            cell.addClassName("fs-none");
        }
        return cell;
    }
}
