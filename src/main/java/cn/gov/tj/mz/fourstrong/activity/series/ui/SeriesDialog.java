package cn.gov.tj.mz.fourstrong.activity.series.ui;

import cn.gov.tj.mz.fourstrong.activity.series.FigureName;
import cn.gov.tj.mz.fourstrong.activity.series.PeriodLength;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesNames;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesNamingService;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesRow;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.FormDialog;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.RecordFields;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Asks which figures of a branch form a series; names are those that its records use already, or will use. */
@StyleSheet("context://series.css")
class SeriesDialog extends FormDialog {

    private static final SeriesNames EMPTY = new SeriesNames("", null, null, null, PeriodLength.HALF_YEAR);

    private final transient List<FigureName> known;
    private final TextField unit = new TextField(SeriesWords.text("field.unit"));

    private SeriesDialog(String key, SeriesNames names, List<FigureName> known, Consumer<SeriesNames> save) {
        this.known = known;
        var name = choice("name");
        name.setRequiredIndicatorVisible(true);
        name.addValueChangeListener(event -> proposeUnit(event.getValue()));
        var growth = choice("growthName");
        var rank = choice("rankName");
        var length = new Select<PeriodLength>();
        length.setLabel(SeriesWords.text("field.length"));
        length.setItems(PeriodLength.values());
        length.setItemLabelGenerator(Formats.current()::name);
        var problems = new FieldErrors();
        var fields = new RecordFields<>(SeriesNames.class)
                .bind("name", name)
                .bind("unit", unit)
                .bind("growthName", growth)
                .bind("rankName", rank)
                .bind("length", length);
        fields.showErrors(problems, "");
        fields.read(names);
        var form = new Div(name, unit, length, growth, rank);
        form.addClassName("fs-series-form");
        setHeaderTitle(SeriesWords.text(key));
        setWidth("min(36rem, 100%)");
        add(form);
        confirm(SeriesWords.text("save"), problems, () -> save.accept(fields.write()));
    }

    static void name(BranchName branch, List<FigureName> known, SeriesNamingService naming, Runnable then) {
        new SeriesDialog("add", EMPTY, known, names -> {
                    naming.name(branch.id(), names);
                    done(names, then);
                })
                .open();
    }

    static void rename(SeriesRow.Listed listed, List<FigureName> known, SeriesNamingService naming, Runnable then) {
        new SeriesDialog("rename", listed.names(), known, names -> {
                    naming.rename(listed.id(), listed.version(), names);
                    done(names, then);
                })
                .open();
    }

    private static void done(SeriesNames names, Runnable then) {
        Notices.success("activity.series.saved", names.name());
        then.run();
    }

    private ComboBox<String> choice(String part) {
        var choice = new ComboBox<String>(SeriesWords.text("field." + part));
        choice.setItems(known.stream().map(FigureName::label).distinct().toList());
        choice.setAllowCustomValue(true);
        choice.addCustomValueSetListener(event -> choice.setValue(event.getDetail()));
        choice.setHelperText(SeriesWords.text("field." + part + ".help"));
        return choice;
    }

    private void proposeUnit(String label) {
        if (unit.isEmpty()) {
            known.stream()
                    .filter(figure -> figure.label().equals(label))
                    .map(FigureName::unit)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(unit::setValue);
        }
    }
}
