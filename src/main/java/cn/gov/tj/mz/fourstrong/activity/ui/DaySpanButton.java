package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.screen.DayField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks for the days between which records began: two days, or one of the usual spans in one click. */
@StyleSheet("context://day-span.css")
final class DaySpanButton extends Composite<Button> {

    private final transient Supplier<DaySpan> now;
    private final transient Consumer<DaySpan> chosen;
    private final Popover question = new Popover();

    /**
     * @param now what is chosen now
     * @param chosen hears of another choice
     */
    DaySpanButton(Supplier<DaySpan> now, Consumer<DaySpan> chosen) {
        this.now = now;
        this.chosen = chosen;
        getContent().setText(getTranslation("activity.span"));
        question.setTarget(getContent());
        question.setAriaLabel(getTranslation("activity.span"));
        question.setPosition(PopoverPosition.BOTTOM_START);
        question.setAutofocus(true);
        question.addOpenedChangeListener(event -> {
            question.removeAll();
            if (event.isOpened()) {
                question.add(usual(), days());
            }
        });
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
                getTranslation("activity.span." + key), _ -> choose(new DaySpan(first.atDay(1), last.atEndOfMonth())));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private Div days() {
        var from = day("from", now.get().from());
        var to = day("to", now.get().to());
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
            choose(new DaySpan(from.getValue(), to.getValue()));
        }
    }

    private void choose(DaySpan span) {
        question.close();
        chosen.accept(span);
    }
}
