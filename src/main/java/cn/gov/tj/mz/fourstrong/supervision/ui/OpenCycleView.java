package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleOpeningService;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleRequest;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.standard.Period;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where a manager says what a new cycle is like: period and rubric, days, reviewers, branches. */
@Route("cycles/new")
@RolesAllowed(Roles.MANAGER)
@StyleSheet("context://sheet.css")
@StyleSheet("context://cycle.css")
public class OpenCycleView extends Main implements HasDynamicTitle {

    private final transient CycleOpeningService opening;
    private final transient LocalDate today;
    private final FieldErrors problems = new FieldErrors();
    private final ComboBox<Period> period = new ComboBox<>(getTranslation("evaluation.cycle"));
    private final Select<RubricSheet> rubric = new Select<>();
    private final IntegerField age = new IntegerField(getTranslation("evaluation.cycle.minimumAge"));
    private final PhaseFields phases;
    private final ReviewerFields reviewers;
    private final BranchChoice branches;

    OpenCycleView(CycleOpeningService opening, RubricService rubrics, Clock clock) {
        this.opening = opening;
        this.today = LocalDate.now(clock);
        problems.bind("period", period).bind("rubricId", rubric).bind("minimumAgeMonths", age);
        phases = new PhaseFields(today, problems);
        reviewers = new ReviewerFields(opening.reviewers(), problems);
        branches = new BranchChoice(opening.branches(), problems);
        prepare(rubrics.all());
        var basics = new FormLayout(period, rubric, age);
        basics.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        var note = new Paragraph(getTranslation("evaluation.cycle.new.note"));
        note.addClassName("fs-muted");
        var confirm = new Button(getTranslation("evaluation.cycle.new"), _ -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("fs-open-cycle");
        add(
                new PageHead(getPageTitle())
                        .actions(new RouterLink(getTranslation("screen.cancel"), CyclesView.class), confirm),
                note,
                card("cycle.open.basics", basics),
                card("cycle.open.phases", phases),
                card("cycle.reviewers", reviewers),
                card("cycle.branches", branches));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evaluation.cycle.new");
    }

    private void prepare(List<RubricSheet> all) {
        rubric.setLabel(getTranslation("rubric.one"));
        rubric.setItems(all);
        rubric.setItemLabelGenerator(sheet -> getTranslation("rubric.name", sheet.name(), sheet.revision()));
        rubric.addValueChangeListener(
                event -> age.setValue(event.getValue().limits().minimumAgeMonths()));
        age.setHelperText(getTranslation("evaluation.cycle.minimumAge.help"));
        age.setStepButtonsVisible(true);
        age.addValueChangeListener(_ -> exclude());
        period.setItemLabelGenerator(Formats.current()::period);
        period.setItems(periods());
        period.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                phases.propose(event.getValue());
                exclude();
            }
        });
        rubric.setValue(all.getFirst());
        period.setValue(Period.of(Period.Kind.HALF_YEAR, today));
        Stream.<Component>of(period, age).forEach(field -> field.getElement().setProperty("required", true));
    }

    private void exclude() {
        var chosen = period.getValue();
        var months = age.getValue();
        branches.exclude(branch ->
                branch.exclusion(chosen == null ? today : chosen.endsOn(), months == null ? 0 : Math.max(0, months)));
    }

    private void confirm() {
        var chosen = rubric.getValue();
        problems.accepted(() -> {
            var request = new CycleRequest(
                    period.getValue(),
                    phases.value(),
                    age.getValue(),
                    chosen == null ? null : chosen.id(),
                    branches.leftOut(),
                    reviewers.value());
            var taking = opening.open(request);
            var named = period.getValue();
            Notices.success("evaluation.cycle.opened", Formats.current().period(named), taking);
            UI.getCurrent().navigate(CycleView.class, named.code());
        });
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

    private Section card(String title, Component content) {
        var card = new Section(new H2(getTranslation(title)), content);
        card.addClassName("fs-card");
        return card;
    }
}
