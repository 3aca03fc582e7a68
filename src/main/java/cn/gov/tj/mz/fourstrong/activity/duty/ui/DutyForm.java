package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import cn.gov.tj.mz.fourstrong.paper.PaperContent;
import cn.gov.tj.mz.fourstrong.paper.PaperForm;
import cn.gov.tj.mz.fourstrong.paper.PaperForms;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Column;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Signatures;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Subtitle;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Table;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Title;
import cn.gov.tj.mz.fourstrong.paper.ui.WordMenu;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The board of duties as a Word file. */
@Component
@Order(2)
class DutyForm implements PaperForms {

    static final PaperForm FORM = new PaperForm(
            "duties",
            true,
            List.of(
                    new Title("title"),
                    new Subtitle("narrowed"),
                    new Table("duties", columns()),
                    new Signatures(List.of("duty.sign.office", "duty.sign.secretary", "duty.sign.date"))));

    @Override
    public List<PaperForm> forms() {
        return List.of(FORM);
    }

    private static List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(new Column("line", 9));
        for (var month = 1; month <= PlacedDuty.MONTHS; month++) {
            columns.add(new Column("month" + month, 4));
        }
        columns.add(new Column("onTime", 4));
        return columns;
    }

    /** @param narrowed what the board was narrowed to, in words */
    static WordMenu menu(WordMenu.Factory words, String title, Supplier<String> narrowed, DutyBoard board) {
        return words.of(
                FORM,
                title,
                () -> PaperContent.of(Map.of("title", title, "narrowed", narrowed.get()))
                        .with("duties", board.texts()));
    }
}
