package cn.gov.tj.mz.fourstrong.activity.ledger.ui;

import cn.gov.tj.mz.fourstrong.activity.ledger.Ledger;
import cn.gov.tj.mz.fourstrong.activity.ledger.LedgerLine;
import cn.gov.tj.mz.fourstrong.exchange.ExportColumn;
import cn.gov.tj.mz.fourstrong.paper.PaperContent;
import cn.gov.tj.mz.fourstrong.paper.PaperForm;
import cn.gov.tj.mz.fourstrong.paper.PaperForms;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Column;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Signatures;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Table;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Text;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Title;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ledger as a Word file. */
@Component
@Order(1)
class LedgerForm implements PaperForms {

    static final PaperForm FORM = new PaperForm(
            "ledger",
            true,
            List.of(
                    new Title("title"),
                    new Table(
                            "records",
                            List.of(
                                    new Column("number", 2),
                                    new Column("day", 5),
                                    new Column("type", 5),
                                    new Column("subject", 10),
                                    new Column("due", 2),
                                    new Column("present", 2),
                                    new Column("absent", 2),
                                    new Column("host", 3),
                                    new Column("remark", 6))),
                    new Text("totals"),
                    new Signatures(List.of(
                            "activity.ledger.sign.recorder",
                            "activity.ledger.sign.secretary",
                            "activity.ledger.sign.date"))));

    @Override
    public List<PaperForm> forms() {
        return List.of(FORM);
    }

    static PaperContent content(Ledger ledger, List<ExportColumn<LedgerLine>> columns) {
        return PaperContent.of(Map.of("title", LedgerPaper.title(ledger), "totals", LedgerPaper.totalsOf(ledger)))
                .with(
                        "records",
                        ledger.lines().stream()
                                .map(line -> columns.stream()
                                        .map(column ->
                                                LedgerPaper.text(column.value().apply(line)))
                                        .toList())
                                .toList());
    }
}
