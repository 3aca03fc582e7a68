package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.cycle.Phase;
import cn.gov.tj.mz.fourstrong.cycle.Schedule;
import cn.gov.tj.mz.fourstrong.screen.DayField;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.WholeNumberField;
import cn.gov.tj.mz.fourstrong.standard.Period;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** The first and last day of each phase, and how long results are public. */
class PhaseFields extends FormLayout {

    private static final int SELF_DAYS_BEFORE_END = 11;
    private static final int REVIEW_DAYS = 26;

    private final Map<Phase, DatePicker> from = new EnumMap<>(Phase.class);
    private final Map<Phase, DatePicker> due = new EnumMap<>(Phase.class);
    private final WholeNumberField publicity =
            new WholeNumberField(getTranslation("supervision.publicityDays")).acceptUnits("screen.units.days");
    private final transient LocalDate today;

    PhaseFields(LocalDate today, FieldErrors problems) {
        this.today = today;
        for (var phase : Phase.values()) {
            var name = getTranslation("phase." + phase);
            from.put(phase, day(getTranslation("supervision.from", name), problems, phase.firstDay()));
            due.put(phase, day(getTranslation("supervision.due", name), problems, phase.lastDay()));
        }
        publicity.setHelperText(getTranslation("supervision.publicityDays.help"));
        publicity.setRequiredIndicatorVisible(true);
        problems.bind("publicityDays", publicity);
        add(publicity);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("26rem", 2));
    }

    /** Branches begin today once the period runs, and are done shortly before its end; the rest follows. */
    void propose(Period period) {
        var planned = period.endsOn().minusDays(SELF_DAYS_BEFORE_END);
        var selfDue = planned.isBefore(today) ? today.plusDays(SELF_DAYS_BEFORE_END) : planned;
        var proposed = Schedule.usual(selfDue, selfDue.plusDays(REVIEW_DAYS));
        var usual = today.isBefore(period.startsOn()) ? proposed : proposed.beginning(today);
        for (var phase : Phase.values()) {
            from.get(phase).setValue(usual.span(phase).from());
            due.get(phase).setValue(usual.span(phase).due());
        }
        publicity.setValue(Schedule.USUAL_PUBLICITY);
    }

    Schedule value() {
        return new Schedule(span(Phase.SELF), span(Phase.REVIEW), span(Phase.APPROVAL), publicity.getValue());
    }

    private Schedule.Days span(Phase phase) {
        return new Schedule.Days(from.get(phase).getValue(), due.get(phase).getValue());
    }

    private DatePicker day(String label, FieldErrors problems, String field) {
        var day = new DayField(label);
        day.setRequiredIndicatorVisible(true);
        problems.bind(field, day);
        add(day);
        return day;
    }
}
