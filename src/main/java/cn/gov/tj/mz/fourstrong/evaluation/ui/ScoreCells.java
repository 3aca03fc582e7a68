package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.EarlierScore;
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

    /** What was earned before, with the full marks that held then where others hold now. */
    public static Div earlier(@Nullable EarlierScore earlier, BigDecimal fullMarksNow) {
        var cell = number(earlier == null ? null : earlier.score());
        cell.setText(words(earlier, fullMarksNow));
        return cell;
    }

    /** The same in words: 3.5 / 4. */
    public static String words(@Nullable EarlierScore earlier, BigDecimal fullMarksNow) {
        var formats = Formats.current();
        var score = formats.score(earlier == null ? null : earlier.score());
        return earlier == null || earlier.fullMarks().compareTo(fullMarksNow) == 0
                ? score
                : score + " / " + formats.marks(earlier.fullMarks());
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
