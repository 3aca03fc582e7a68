package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.WholeNumberField;
import cn.gov.tj.mz.fourstrong.standard.Period;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which period a new cycle is for, by which rubric, and how old branches have to be. */
class CycleBasics extends FormLayout {

    private final Select<Period> period = new Select<>();
    private final RubricSelect rubric;
    private final WholeNumberField age =
            new WholeNumberField(getTranslation("supervision.cycle.minimumAge")).acceptUnits("screen.units.months");

    /** @param taken whether a period has a cycle already */
    CycleBasics(RubricSelect rubric, LocalDate today, Predicate<Period> taken, FieldErrors problems) {
        this.rubric = rubric;
        problems.bind("period", period).bind("rubricId", rubric).bind("minimumAgeMonths", age);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("26rem", 2));
        add(period, rubric, age);
        rubric.addValueChangeListener(_ -> proposeAge());
        proposeAge();
        age.setHelperText(getTranslation("supervision.cycle.minimumAge.help"));
        var periods = around(today);
        var free = periods.stream().filter(Predicate.not(taken)).toList();
        period.setLabel(getTranslation("cycle.one"));
        period.setItemLabelGenerator(candidate -> words(candidate, free.contains(candidate)));
        period.setItemEnabledProvider(free::contains);
        period.setItems(periods);
        nextFree(free, today).ifPresent(period::setValue);
        age.getElement().setProperty("required", true);
    }

    void onChange(Runnable listener) {
        period.addValueChangeListener(_ -> listener.run());
        age.addValueChangeListener(_ -> listener.run());
    }

    @Nullable
    Period period() {
        return period.getValue();
    }

    @Nullable
    Integer minimumAgeMonths() {
        return age.getValue();
    }

    @Nullable
    UUID rubric() {
        return rubric.getValue() == null ? null : rubric.getValue().id();
    }

    private void proposeAge() {
        age.setValue(rubric.getValue().limits().minimumAgeMonths());
    }

    private String words(Period candidate, boolean free) {
        var name = Formats.current().period(candidate);
        return free ? name : getTranslation("supervision.open.taken", name);
    }

    /** The half-year to be opened next: the first that is not over. */
    private static Optional<Period> nextFree(List<Period> free, LocalDate today) {
        return free.stream()
                .filter(candidate -> candidate.kind() == Period.Kind.HALF_YEAR)
                .filter(candidate -> !candidate.endsOn().isBefore(today))
                .min(Comparator.comparing(Period::startsOn));
    }

    /** The years, half-years and quarters around today, the newest first. */
    private static List<Period> around(LocalDate today) {
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(years -> today.getYear() - years)
                .flatMap(year -> Stream.of(Period.Kind.values())
                        .flatMap(kind ->
                                IntStream.rangeClosed(1, kind.parts()).mapToObj(part -> new Period(kind, year, part))))
                .toList();
    }
}
