package cn.gov.tj.mz.fourstrong.activity.minutes.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Paper;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** The minutes of one meeting as a branch signs them; what is not written is not printed. */
@StyleSheet("context://minutes.css")
class MinutesPaper extends Paper {

    private final Table table = new Table();

    /** @param types of the record, the main one first */
    MinutesPaper(ActivityDetails record, List<TypeName> types) {
        super("activity.minutes.", title(types), record.branch().name());
        var draft = record.draft();
        table.addClassName("fs-minutes-table");
        row("activity.field.title", draft.title());
        var when = draft.dates().inWords(Formats.current()::dayInText);
        if (when != null) {
            row("activity.minutes.when", when);
        }
        MinutesLines.of(draft.minutes()).forEach(line -> table.addRow(row(line)));
        if (draft.summary() != null) {
            row("activity.field.summary", draft.summary());
        }
        add(table, signatures("host", "recorder", "date"));
    }

    /** A meeting is called by its main type. */
    static String title(List<TypeName> types) {
        var locale = Formats.current().locale();
        return types.stream()
                .findFirst()
                .map(type -> I18NProvider.translate("activity.minutes.of", type.in(locale)))
                .orElseGet(() -> I18NProvider.translate("activity.minutes"));
    }

    private void row(String key, String text) {
        table.addRow(row(new MinutesLines.Line(getTranslation(key), text)));
    }

    private static NativeTableRow row(MinutesLines.Line line) {
        var head = new NativeTableHeaderCell(line.label());
        head.getElement().setAttribute("scope", "row");
        return new NativeTableRow(head, new NativeTableCell(line.text()));
    }
}
