package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleOpeningService;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleRequest;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricComparisonService;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.standard.Period;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a manager says what a new cycle is like: period and rubric, days, reviewers, branches. */
@Route("cycles/new")
@RolesAllowed(Roles.MANAGER)
@StyleSheet("context://cycle.css")
public class OpenCycleView extends Main implements HasDynamicTitle {

    private final transient CycleOpeningService opening;
    private final transient LocalDate today;
    private final FieldErrors problems = new FieldErrors();
    private final CycleBasics basics;
    private final PhaseFields phases;
    private final ReviewerFields reviewers;
    private final BranchChoice branches;
    private final LeaveGuard guard;
    private @Nullable Period proposedFor;

    OpenCycleView(
            CycleOpeningService opening,
            CycleService cycles,
            RubricService rubrics,
            RubricComparisonService comparison,
            Clock clock) {
        this.opening = opening;
        this.today = LocalDate.now(clock);
        phases = new PhaseFields(today, problems);
        reviewers = new ReviewerFields(opening.reviewers(), problems);
        branches = new BranchChoice(opening.branches(), problems);
        basics = new CycleBasics(RubricSelect.of(rubrics, cycles, comparison), today, cycles::isTaken, problems);
        basics.onChange(this::propose);
        propose();
        guard = new LeaveGuard(this).watch(problems.fields());
        branches.onChange(guard::changed);
        var note = new Paragraph(getTranslation("supervision.cycle.new.note"));
        note.addClassName("fs-muted");
        var confirm = new Button(getTranslation("supervision.cycle.new"), _ -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("fs-open-cycle");
        add(
                new PageHead(getPageTitle())
                        .below("nav.cycles", "cycles")
                        .actions(new RouterLink(getTranslation("screen.cancel"), CyclesView.class), confirm),
                note,
                card("supervision.open.basics", basics),
                card("supervision.open.phases", phases),
                card("supervision.reviewers", reviewers),
                card("supervision.branches", branches),
                guard);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("supervision.cycle.new");
    }

    private void propose() {
        var chosen = basics.period();
        var months = basics.minimumAgeMonths();
        if (chosen != null && !chosen.equals(proposedFor)) {
            phases.propose(chosen);
            proposedFor = chosen;
        }
        branches.exclude(branch ->
                branch.exclusion(chosen == null ? today : chosen.endsOn(), months == null ? 0 : Math.max(0, months)));
    }

    private void confirm() {
        problems.accepted(() -> {
            var request = new CycleRequest(
                    basics.period(),
                    phases.value(),
                    basics.minimumAgeMonths(),
                    basics.rubric(),
                    branches.leftOut(),
                    reviewers.value());
            var taking = opening.open(request);
            guard.saved();
            var period = Objects.requireNonNull(request.period());
            Notices.success("supervision.cycle.opened", Formats.current().period(period), taking);
            UI.getCurrent().navigate(CycleView.class, period.code());
        });
    }

    private Section card(String title, Component content) {
        var card = new Section(new H2(getTranslation(title)), content);
        card.addClassName("fs-card");
        return card;
    }
}
