package cn.gov.tj.mz.fourstrong.report.ui;

import cn.gov.tj.mz.fourstrong.paper.PaperForm;
import cn.gov.tj.mz.fourstrong.paper.PaperForms;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Column;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Fixed;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Heading;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Signatures;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Subtitle;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Table;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Text;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Title;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The papers about results that are Word files as well. */
@Component
@Order(3)
class ReportForms implements PaperForms {

    /** One branch's, from the self-assessment to the result. */
    static final PaperForm SHEET = PaperForm.of(
            "sheet",
            new Title("title"),
            new Subtitle("branch"),
            table("lines", "group 3", "code 2", "name 6", "fullMarks 2", "self 2", "review 2", "result 2", "note 5"),
            new Heading("report.practices"),
            table("practices", "group 1", "practice 4"),
            new Text("steps"),
            new Text("signing"));

    static final PaperForm OVERVIEW = new PaperForm(
            "overview",
            true,
            List.of(
                    new Title("title"),
                    table(
                            "results",
                            "unit 6",
                            "branch 7",
                            "political 3",
                            "leadership 3",
                            "membership 3",
                            "effectiveness 3",
                            "base 3",
                            "bonus 2",
                            "deduction 2",
                            "total 3",
                            "grade 3",
                            "state 4",
                            "remark 6"),
                    new Text("summary"),
                    signatures("office", "committee", "date")));

    static final PaperForm NOTICE = PaperForm.of(
            "notice",
            new Title("title"),
            new Text("intro"),
            table("results", "number 2", "unit 6", "branch 8", "total 3", "grade 3"),
            new Text("days"),
            new Fixed("report.notice.objections"),
            new Fixed("report.notice.contact"),
            signatures("committee", "date"));

    static final PaperForm CERTIFICATES = PaperForm.of(
            "certificates",
            new Title("title"),
            new Heading("report.certificates.granted"),
            table("granted", "number 2", "unit 6", "branch 8", "certificate 6", "grantedOn 4", "state 3"),
            new Heading("report.certificates.advised"),
            table("advised", "number 2", "unit 6", "branch 8", "total 3", "grade 3"),
            signatures("office", "committee", "date"));

    @Override
    public List<PaperForm> forms() {
        return List.of(SHEET, OVERVIEW, NOTICE, CERTIFICATES);
    }

    /** @param columns each with its width */
    private static Table table(String code, String... columns) {
        return new Table(
                code,
                List.of(columns).stream()
                        .map(column -> column.split(" "))
                        .map(column -> new Column(column[0], Integer.parseInt(column[1])))
                        .toList());
    }

    private static Signatures signatures(String... roles) {
        return new Signatures(
                List.of(roles).stream().map(role -> "report.sign." + role).toList());
    }
}
