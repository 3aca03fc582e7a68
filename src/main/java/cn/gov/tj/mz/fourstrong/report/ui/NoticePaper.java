package cn.gov.tj.mz.fourstrong.report.ui;

import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.paper.PaperContent;
import cn.gov.tj.mz.fourstrong.report.NoticeDays;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Paper;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;

/** The publicity notice of a cycle's approved results, as it is put up. */
class NoticePaper extends Paper {

    private final transient PaperContent content;

    NoticePaper(String period, List<EvaluationRow> approved, NoticeDays days) {
        super("report.", title(period), "");
        addClassName("fs-paper-notice");
        var intro = getTranslation("report.notice.intro", period);
        var table = table("number", "unit", "branch", "total", "gradeColumn");
        var formats = Formats.current();
        approved.forEach(row -> table.addRow(Cells.row(
                table.size() + 1,
                row.branch().unit().then(),
                row.branch().name().then(),
                row.total(),
                row.grade(formats.locale()))));
        add(
                new Paragraph(intro),
                table,
                new Paragraph(inWords(days)),
                new Paragraph(getTranslation("report.notice.objections")),
                new Paragraph(getTranslation("report.notice.contact")),
                signatures("committee", "date"));
        content = PaperContent.of(Map.of("title", title(period), "intro", intro, "days", inWords(days)))
                .with("results", table.texts(5));
    }

    /** The same for a Word file. */
    PaperContent content() {
        return content;
    }

    private static String title(String period) {
        return I18NProvider.translate("report.notice.title", period);
    }

    private static String inWords(NoticeDays days) {
        var from = days.from();
        var until = days.until();
        return from == null || until == null
                ? I18NProvider.translate("report.notice.open")
                : I18NProvider.translate(
                        "report.notice.days",
                        Formats.current().dayInText(from),
                        Formats.current().dayInText(until));
    }
}
