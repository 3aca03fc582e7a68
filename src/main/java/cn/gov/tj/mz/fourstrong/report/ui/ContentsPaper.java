package cn.gov.tj.mz.fourstrong.report.ui;

import cn.gov.tj.mz.fourstrong.screen.Paper;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** What lies before the committee, in its order; the papers carry the same numbers. */
class ContentsPaper extends Paper {

    /** @param missing how many branches' sheets are not in the pack, because they are too many */
    ContentsPaper(String period, List<String> titles, long missing) {
        super("report.", I18NProvider.translate("report.pack.title", period), "");
        var table = table("number", "pack.paper");
        titles.forEach(title -> table.addRow(Cells.row(table.size() + 1, title)));
        add(table);
        if (missing > 0) {
            add(new Paragraph(getTranslation("report.pack.missing", missing)));
        }
    }
}
