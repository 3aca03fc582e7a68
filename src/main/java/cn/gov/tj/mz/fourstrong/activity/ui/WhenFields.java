package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityDates;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.TypeRules;
import cn.gov.tj.mz.fourstrong.screen.DayField;
import cn.gov.tj.mz.fourstrong.screen.WholeNumberField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** When it was and for which year it counts; the date proposes the year until somebody writes another one. */
class WhenFields extends Div {

    final DatePicker start = new DayField(getTranslation("activity.field.startDate"));
    final DatePicker end = new DayField(getTranslation("activity.field.endDate"));
    final TextField period = new TextField(getTranslation("activity.field.periodText"));
    final Checkbox undated = new Checkbox(getTranslation("activity.field.undated"));
    final WholeNumberField year =
            new WholeNumberField(getTranslation("activity.field.evaluationYear")).acceptUnits("screen.units.years");

    private final Supplier<List<String>> types;
    private TypeRules rules = TypeRules.always(Map.of());
    private @Nullable Integer proposal;

    WhenFields(Supplier<List<String>> types) {
        this.types = types;
        addClassNames("fs-form", "fs-form-when");
        end.setHelperText(getTranslation("activity.field.endDate.help"));
        period.setHelperText(getTranslation("activity.field.periodText.help"));
        year.setHelperText(getTranslation("activity.field.evaluationYear.help"));
        add(start, end, period, year, undated);
        start.addValueChangeListener(_ -> propose());
        undated.addValueChangeListener(_ -> {
            start.setEnabled(!undated.getValue());
            end.setEnabled(!undated.getValue());
            propose();
        });
    }

    /** Lets these rules say which year a date proposes. */
    void proposeBy(TypeRules rules) {
        this.rules = rules;
    }

    void fill(ActivityDraft draft) {
        var dates = draft.dates();
        start.setValue(dates.start());
        end.setValue(dates.end());
        period.setValue(Objects.requireNonNullElse(dates.periodText(), ""));
        undated.setValue(draft.undated());
        proposal = rules.proposedYear(dates.start(), draft.types());
        year.setValue(dates.evaluationYear());
    }

    ActivityDates dates() {
        var end = undated.getValue() ? null : this.end.getValue();
        return new ActivityDates(startDate(), end, period.getValue(), year.getValue());
    }

    /** Says whether the chosen types need a day, or words for one. */
    void require(boolean needed) {
        start.setRequiredIndicatorVisible(needed);
    }

    /** The proposed year follows date and types, unless people typed another or what is none. */
    void propose() {
        var before = proposal;
        proposal = rules.proposedYear(startDate(), types.get());
        if (!year.isUnreadable() && (year.isEmpty() || year.getValue().equals(before))) {
            year.setValue(proposal);
        }
    }

    private @Nullable LocalDate startDate() {
        return undated.getValue() ? null : start.getValue();
    }
}
