package cn.gov.tj.mz.fourstrong.report.ui;

import cn.gov.tj.mz.fourstrong.paper.PaperContent;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Paper;
import cn.gov.tj.mz.fourstrong.title.Candidate;
import cn.gov.tj.mz.fourstrong.title.TitleRow;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;

/** The certificates of a cycle, and the branches that its rubric advises to honour and that nobody decided about yet. */
class CertificatePaper extends Paper {

    private final transient PaperContent content;

    CertificatePaper(String period, List<TitleRow> granted, List<Candidate> advised) {
        super("report.", title(period), "");
        var certificates = granted(granted);
        var candidates = advised(advised);
        if (certificates.size() > 0) {
            add(new H3(getTranslation("report.certificates.granted")), certificates);
        }
        if (candidates.size() > 0) {
            add(new H3(getTranslation("report.certificates.advised")), candidates);
        }
        add(signatures("office", "committee", "date"));
        content = PaperContent.of(Map.of("title", title(period)))
                .with("granted", certificates.texts(6))
                .with("advised", candidates.texts(5));
    }

    /** The same for a Word file. */
    PaperContent content() {
        return content;
    }

    private static String title(String period) {
        return I18NProvider.translate("report.certificates.title", period);
    }

    private Table granted(List<TitleRow> titles) {
        var table = table("number", "unit", "branch", "certificate", "grantedOn", "state");
        titles.forEach(title -> table.addRow(Cells.row(
                table.size() + 1,
                title.names().unit(),
                title.names().name(),
                title.certificate(),
                title.grantedOn(),
                I18NProvider.translate("title.state." + title.state()))));
        return table;
    }

    private Table advised(List<Candidate> candidates) {
        var table = table("number", "unit", "branch", "total", "gradeColumn");
        var locale = Formats.current().locale();
        candidates.stream()
                .map(Candidate::evaluation)
                .forEach(row -> table.addRow(Cells.row(
                        table.size() + 1,
                        row.branch().unit().then(),
                        row.branch().name().then(),
                        row.total(),
                        row.grade(locale))));
        return table;
    }
}
