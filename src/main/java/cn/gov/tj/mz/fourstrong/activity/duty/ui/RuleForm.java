package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import static java.util.Objects.requireNonNullElse;

import cn.gov.tj.mz.fourstrong.activity.RuleWindow;
import cn.gov.tj.mz.fourstrong.activity.TypeRule;
import cn.gov.tj.mz.fourstrong.activity.TypeRule.Applicability;
import cn.gov.tj.mz.fourstrong.activity.TypeRule.Frequency;
import cn.gov.tj.mz.fourstrong.activity.TypeRule.Source;
import cn.gov.tj.mz.fourstrong.screen.DayField;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.WholeNumberField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;

/** A rule as managers type it, with the day from which it holds. */
class RuleForm extends Div {

    private final Select<Frequency> frequency = choice("frequency", Frequency.values());
    private final Select<Applicability> applies = choice("applies", Applicability.values());
    private final Select<Source> source = choice("source", Source.values());
    private final WholeNumberField times = number("times", "screen.units.things");
    private final WholeNumberField opens = number("opensAfter", "screen.units.months");
    private final WholeNumberField closes = number("closesAfter", "screen.units.months");
    private final WholeNumberField grace = number("graceDays", "screen.units.days");
    private final WholeNumberField notice = number("noticeDays", "screen.units.days");
    private final WholeNumberField yearBefore = number("yearBefore", "screen.units.months");
    private final Checkbox waiver = new Checkbox(DutyWords.text("rule.waiverConfirmed"));
    private final DatePicker validFrom = new DayField(DutyWords.text("rule.validFrom"));

    RuleForm(TypeRule rule, LocalDate from, FieldErrors problems) {
        frequency.setValue(rule.frequency());
        applies.setValue(rule.appliesWhen());
        source.setValue(rule.source());
        times.setValue(rule.times());
        opens.setValue(rule.window().opensAfter());
        closes.setValue(rule.window().closesAfter());
        grace.setValue(rule.window().graceDays());
        notice.setValue(rule.window().noticeDays());
        yearBefore.setValue(rule.window().yearBefore());
        yearBefore.setHelperText(DutyWords.text("rule.yearBefore.help"));
        waiver.setValue(rule.waiverConfirmed());
        validFrom.setValue(from);
        validFrom.setHelperText(DutyWords.text("rule.validFrom.help"));
        problems.bind("validFrom", validFrom)
                .bind("times", times)
                .bind("opensAfter", opens)
                .bind("closesAfter", closes)
                .bind("graceDays", grace)
                .bind("noticeDays", notice)
                .bind("yearBefore", yearBefore);
        frequency.addValueChangeListener(event -> {
            if (event.getOldValue() == Frequency.NONE || event.getValue() == Frequency.NONE) {
                times.setValue(event.getValue() == Frequency.NONE ? 0 : 1);
            }
        });
        addClassName("fs-rule-form");
        add(validFrom, frequency, times, applies, opens, closes, grace, notice, yearBefore, source, waiver);
    }

    LocalDate validFrom() {
        return requireNonNullElse(validFrom.getValue(), LocalDate.MIN);
    }

    TypeRule rule() {
        return new TypeRule(
                frequency.getValue(),
                number(times),
                applies.getValue(),
                new RuleWindow(number(opens), number(closes), number(grace), number(notice), number(yearBefore)),
                waiver.getValue(),
                source.getValue());
    }

    void onChange(Runnable listener) {
        List.<HasValue<?, ?>>of(
                        frequency, applies, source, times, opens, closes, grace, notice, yearBefore, waiver, validFrom)
                .forEach(field -> field.addValueChangeListener(_ -> listener.run()));
    }

    /** What is empty lies outside every range. */
    private static int number(WholeNumberField field) {
        return requireNonNullElse(field.getValue(), -1);
    }

    private static <E extends Enum<E>> Select<E> choice(String key, E[] items) {
        var select = new Select<E>();
        select.setLabel(DutyWords.text("rule." + key));
        select.setItems(items);
        select.setItemLabelGenerator(Formats.current()::name);
        return select;
    }

    private static WholeNumberField number(String key, String units) {
        return new WholeNumberField(DutyWords.text("rule." + key)).acceptUnits(units);
    }
}
