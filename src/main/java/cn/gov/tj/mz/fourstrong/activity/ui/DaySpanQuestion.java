package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.screen.DayField;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Two days, or one of the usual spans in one click. */
@StyleSheet("context://day-span.css")
class DaySpanQuestion extends Div {

    private final transient Consumer<DaySpan> chosen;

    DaySpanQuestion(DaySpan now, Consumer<DaySpan> chosen) {
        this.chosen = chosen;
        add(usual(), days(now));
    }

    private Div usual() {
        var today = DayField.today();
        var month = YearMonth.from(today);
        var quarter = month.minusMonths((month.getMonthValue() - 1) % 3);
        var buttons = new Div(
                usual("month", month, month),
                usual("lastMonth", month.minusMonths(1), month.minusMonths(1)),
                usual("quarter", quarter, quarter.plusMonths(2)),
                usual("year", YearMonth.of(today.getYear(), 1), YearMonth.of(today.getYear(), 12)));
        buttons.addClassName("fs-span-usual");
        return buttons;
    }

    private Button usual(String key, YearMonth first, YearMonth last) {
        var button = new Button(
                getTranslation("activity.span." + key),
                _ -> chosen.accept(new DaySpan(first.atDay(1), last.atEndOfMonth())));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private Div days(DaySpan now) {
        var from = day("from", now.from());
        var to = day("to", now.to());
        var apply = new Button(getTranslation("activity.span.apply"), _ -> apply(from, to));
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.addClickShortcut(Key.ENTER).listenOn(from, to).setEventPropagationAllowed(true);
        var days = new Div(from, to, apply);
        days.addClassName("fs-span-days");
        return days;
    }

    private DayField day(String key, @Nullable LocalDate day) {
        var field = new DayField(getTranslation("activity.span." + key));
        field.setValue(day);
        return field;
    }

    /** What cannot be read, or ends before it begins, stays and is marked. */
    private void apply(DayField from, DayField to) {
        var backwards = from.getValue() != null
                && to.getValue() != null
                && to.getValue().isBefore(from.getValue());
        if (backwards) {
            to.setErrorMessage(getTranslation("activity.span.backwards"));
            to.setInvalid(true);
        } else if (!from.isInvalid() && !to.isInvalid()) {
            chosen.accept(new DaySpan(from.getValue(), to.getValue()));
        }
    }
}
