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
        var formats = Formats.current();
        if (value instanceof Number) {
            var cell = new NativeTableCell(
                    value instanceof BigDecimal points ? formats.score(points) : formats.show(value));
            cell.addClassName("fs-number");
            return cell;
        }
        return new NativeTableCell("".equals(value) ? "" : formats.show(value));
    }
}
