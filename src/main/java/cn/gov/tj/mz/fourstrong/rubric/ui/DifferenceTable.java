package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.rubric.edit.Difference;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** Two states of a rubric, field by field, where they differ. */
@StyleSheet("context://rubric-footer.css")
public class DifferenceTable extends Div {

    public DifferenceTable(List<Difference> differences, String from, String to, FieldWords words) {
        addClassName("fs-differences");
        var table = new Element("table");
        table.appendChild(line("th", "", from, to));
        differences.forEach(difference -> table.appendChild(line(
                "td",
                words.what(difference.section(), difference.code(), difference.name(), difference.field()),
                words.value(difference.field(), difference.from()),
                words.value(difference.field(), difference.to()))));
        getElement().appendChild(table);
    }

    private static Element line(String tag, String first, String... cells) {
        var row = new Element("tr");
        row.appendChild(new Element(first.isEmpty() ? "td" : "th").setText(first));
        for (var cell : cells) {
            row.appendChild(new Element(tag).setText(cell));
        }
        return row;
    }
}
