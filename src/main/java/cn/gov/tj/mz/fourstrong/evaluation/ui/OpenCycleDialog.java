package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.CycleRequest;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet;
import cn.gov.tj.mz.fourstrong.screen.ComponentTexts;
import cn.gov.tj.mz.fourstrong.screen.FieldProblems;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Period;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Asks what a new cycle needs to know, and proposes what is usual. */
class OpenCycleDialog extends Dialog {

    private static final int SELF_DAYS_BEFORE_END = 11;
    private static final int REVIEW_DAYS = 26;

    private final ComboBox<Period> period = new ComboBox<>(getTranslation("evaluation.cycle"));
    private final DatePicker selfDue = new DatePicker(getTranslation("evaluation.cycle.selfDueOn"));
    private final DatePicker reviewDue = new DatePicker(getTranslation("evaluation.cycle.reviewDueOn"));
    private final IntegerField age = new IntegerField(getTranslation("evaluation.cycle.minimumAge"));
    private final Select<RubricSheet> rubric = new Select<>();
    private final FieldProblems problems = new FieldProblems()
            .bind("period", period)
            .bind("selfDueOn", selfDue)
            .bind("reviewDueOn", reviewDue)
            .bind("minimumAgeMonths", age)
            .bind("rubricId", rubric);
    private final transient LocalDate today;

    /** @param then opens the cycle, or says with {@code Invalid} what is wrong */
    OpenCycleDialog(List<RubricSheet> rubrics, LocalDate today, Consumer<CycleRequest> then) {
        this.today = today;
        setHeaderTitle(getTranslation("evaluation.cycle.new"));
        setWidth("40rem");
        period.setItemLabelGenerator(Formats.current()::period);
        period.setItems(periods());
        period.addValueChangeListener(event -> propose(event.getValue()));
        period.setValue(Period.of(Period.Kind.HALF_YEAR, today));
        ComponentTexts.localise(selfDue);
        ComponentTexts.localise(reviewDue);
        age.setHelperText(getTranslation("evaluation.cycle.minimumAge.help"));
        age.setStepButtonsVisible(true);
        rubric.setLabel(getTranslation("rubric.one"));
        rubric.setItems(rubrics);
        rubric.setItemLabelGenerator(sheet -> getTranslation("rubric.name", sheet.name(), sheet.revision()));
        rubric.addValueChangeListener(
                event -> age.setValue(event.getValue().limits().minimumAgeMonths()));
        rubric.setValue(rubrics.getFirst());
        Stream.<Component>of(period, selfDue, reviewDue, age)
                .forEach(field -> field.getElement().setProperty("required", true));
        var note = new Paragraph(getTranslation("evaluation.cycle.new.note"));
        note.addClassName("fs-muted");
        var form = new FormLayout(period, rubric, selfDue, reviewDue, age);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        add(note, form);
        var confirm = new Button(getTranslation("evaluation.cycle.new"), _ -> confirm(then));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("screen.cancel"), _ -> close()), confirm);
    }

    private void confirm(Consumer<CycleRequest> then) {
        if (problems.accepted(() -> then.accept(request()))) {
            close();
        }
    }

    private CycleRequest request() {
        var chosen = rubric.getValue();
        return new CycleRequest(
                period.getValue(),
                selfDue.getValue(),
                reviewDue.getValue(),
                age.getValue(),
                chosen == null ? null : chosen.id());
    }

    /** The years, half-years and quarters around today, the newest first. */
    private List<Period> periods() {
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(years -> today.getYear() - years)
                .flatMap(year -> Stream.of(Period.Kind.values())
                        .flatMap(kind ->
                                IntStream.rangeClosed(1, kind.parts()).mapToObj(part -> new Period(kind, year, part))))
                .toList();
    }

    /** Shortly before the end of the period, but not in the past. */
    private void propose(Period chosen) {
        if (chosen != null) {
            var planned = chosen.endsOn().minusDays(SELF_DAYS_BEFORE_END);
            var due = planned.isBefore(today) ? today.plusDays(SELF_DAYS_BEFORE_END) : planned;
            selfDue.setValue(due);
            reviewDue.setValue(due.plusDays(REVIEW_DAYS));
        }
    }
}
