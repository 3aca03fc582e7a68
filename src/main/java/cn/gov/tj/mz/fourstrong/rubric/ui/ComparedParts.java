package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.rubric.RubricDetails;
import cn.gov.tj.mz.fourstrong.rubric.edit.ComparedPart;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricField;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Part by part, what two rubrics have; what differs is said by a sign and words. */
class ComparedParts extends Section {

    private final Formats formats = Formats.current();
    private final FieldWords words;

    ComparedParts(RubricDetails from, RubricDetails to, boolean onlyDifferences, FieldWords words) {
        this.words = words;
        addClassNames("fs-card", "fs-compared");
        var grid = new DataGrid<ComparedPart>("rubric.compared");
        grid.column("part", this::part).flex(2).shownAs(row -> text(part(row)));
        grid.column("change", this::change).flex(2).shownAs(this::sign);
        grid.column("from", title(from), row -> values(row, row.from()))
                .flex(3)
                .shownAs(row -> text(values(row, row.from())));
        grid.column("to", title(to), row -> values(row, row.to())).flex(3).shownAs(row -> text(values(row, row.to())));
        grid.getContent().setAllRowsVisible(true);
        var rows = ComparedPart.all(from.draft(), to.draft()).stream()
                .filter(row -> !onlyDifferences || row.kind() != ComparedPart.Kind.SAME)
                .toList();
        grid.show(Rows.of(rows), "");
        add(grid.tools(), grid);
    }

    private String title(RubricDetails rubric) {
        return getTranslation("rubric.name", rubric.name(), rubric.revision());
    }

    private String part(ComparedPart row) {
        return words.part(row.section(), row.code(), row.name());
    }

    private String change(ComparedPart row) {
        var kind = getTranslation("rubric.compared.kind." + row.kind());
        return row.changed().isEmpty()
                ? kind
                : kind
                        + getTranslation("rubric.colon")
                        + row.changed().stream().map(formats::name).collect(Collectors.joining("、"));
    }

    private Div sign(ComparedPart row) {
        var icon = switch (row.kind()) {
            case SAME -> VaadinIcon.CHECK;
            case ADDED -> VaadinIcon.PLUS_CIRCLE;
            case REMOVED -> VaadinIcon.MINUS_CIRCLE;
            case CHANGED -> VaadinIcon.EDIT;
        };
        var sign = new Div(icon.create(), new Span(change(row)));
        sign.addClassNames(
                "fs-compared-sign", "fs-compared-" + row.kind().name().toLowerCase(Locale.ROOT));
        return sign;
    }

    /** Where both have the part, only what differs; nobody wants to look for it. */
    private @Nullable String values(ComparedPart row, @Nullable Map<RubricField, String> values) {
        if (values == null) {
            return null;
        }
        var fields = row.kind() == ComparedPart.Kind.CHANGED ? row.changed() : List.copyOf(values.keySet());
        return fields.stream()
                .map(field ->
                        formats.name(field) + getTranslation("rubric.colon") + words.value(field, values.get(field)))
                .collect(Collectors.joining("\n"));
    }

    private Div text(@Nullable String words) {
        var text = new Div(formats.show(words));
        text.addClassName("fs-compared-text");
        return text;
    }
}
