package cn.gov.tj.mz.fourstrong.activity.series.ui;

import cn.gov.tj.mz.fourstrong.activity.Figure;
import cn.gov.tj.mz.fourstrong.activity.series.FigurePeriod;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesNamingService;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesRow;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesTarget;
import cn.gov.tj.mz.fourstrong.activity.series.TargetDraft;
import cn.gov.tj.mz.fourstrong.screen.DecimalField;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.FormDialog;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.RecordFields;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;

/** Asks what an indicator is to reach in a period; without an amount the period has no target any more. */
@StyleSheet("context://series.css")
class TargetDialog extends FormDialog {

    TargetDialog(SeriesRow row, SeriesNamingService naming, Runnable then) {
        var listed = Objects.requireNonNull(row.listed());
        var period = new TextField(SeriesWords.text("field.period"));
        period.setHelperText(SeriesWords.text("field.period.help"));
        period.setRequiredIndicatorVisible(true);
        var amount = new DecimalField(SeriesWords.text("field.amount"));
        amount.setHelperText(SeriesWords.text("field.amount.help"));
        amount.acceptAnyUnit();
        var source = new TextField(SeriesWords.text("field.source"));
        var problems = new FieldErrors();
        var fields = new RecordFields<>(TargetDraft.class)
                .bind("period", period)
                .bind("amount", amount)
                .bind("source", source);
        fields.showErrors(problems, "");
        var form = new Div(period, amount, source);
        form.addClassName("fs-series-form");
        setHeaderTitle(SeriesWords.text("aim.title", SeriesWords.name(listed.names())));
        setWidth("min(32rem, 100%)");
        add(targets(listed), form);
        confirm(SeriesWords.text("save"), problems, () -> {
            var draft = fields.write();
            naming.aimAt(listed.id(), listed.version(), draft);
            Notices.success(
                    waits(row, draft) ? "activity.series.aimed" : "activity.series.saved",
                    listed.names().name());
            then.run();
        });
    }

    /** Whether people have to be told why they see no share of it. */
    private static boolean waits(SeriesRow row, TargetDraft draft) {
        var period = FigurePeriod.parse(draft.period());
        return draft.amount() != null
                && row.points().stream().noneMatch(point -> period.equals(Optional.of(point.period())));
    }

    private static UnorderedList targets(SeriesRow.Listed listed) {
        var list = new UnorderedList();
        listed.targets().forEach(target -> list.add(new ListItem(words(listed, target))));
        list.setVisible(!listed.targets().isEmpty());
        return list;
    }

    private static String words(SeriesRow.Listed listed, SeriesTarget target) {
        var period =
                FigurePeriod.parse(target.period()).map(SeriesWords::period).orElse(target.period());
        var amount = Figure.printed(
                target.amount(), Figure.Qualifier.EXACT, listed.names().unit());
        return SeriesWords.text("target", period, amount, Objects.requireNonNullElse(target.source(), ""));
    }
}
