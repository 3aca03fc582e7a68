package cn.gov.tj.mz.fourstrong.paper.ui;

import cn.gov.tj.mz.fourstrong.paper.PaperForm;
import cn.gov.tj.mz.fourstrong.paper.PaperPart;
import cn.gov.tj.mz.fourstrong.paper.PaperWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** What a template may name, as it is written there, and what stands there then. */
class TemplateFields extends Div {

    private final transient PaperWords words;

    TemplateFields(PaperForm form, PaperWords words) {
        this.words = words;
        var list = new DescriptionList();
        form.fields().forEach(field -> {
            list.add(new DescriptionList.Term(code(words.field(getLocale(), field))));
            list.add(new DescriptionList.Description(getTranslation("paper.meaning." + field)));
        });
        add(new H3(getTranslation("paper.templates.fields")), list);
        form.tables().forEach(table -> add(table(table)));
        var rows = new Paragraph(getTranslation("paper.templates.rows"));
        rows.addClassName("fs-muted");
        if (!form.tables().isEmpty()) {
            add(rows);
        }
    }

    private Component table(PaperPart.Table table) {
        var names = new Div();
        names.addClassName("fs-template-names");
        table.columns().forEach(column -> names.add(code(words.column(getLocale(), table, column))));
        return new Div(
                new H3(getTranslation("paper.templates.table", getTranslation("paper.table." + table.code()))), names);
    }

    private static Code code(String name) {
        return new Code("{{" + name + "}}");
    }
}
