package cn.gov.tj.mz.fourstrong.report.ui;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values in the tables of papers; points with their decimals, and numbers at the right. */
final class Cells {

    private Cells() {}

    static NativeTableRow row(@Nullable Object... values) {
        var row = new NativeTableRow();
        for (var value : values) {
            row.add(of(value));
        }
        return row;
    }

    static NativeTableCell of(@Nullable Object value) {
        var cell = new NativeTableCell(text(value));
        if (value instanceof Number) {
            cell.addClassName("fs-number");
        }
        return cell;
    }

    static String text(@Nullable Object value) {
        var formats = Formats.current();
        return switch (value) {
            case BigDecimal points -> formats.score(points);
            case String text when text.isEmpty() -> "";
            case null, default -> formats.show(value);
        };
    }
}
