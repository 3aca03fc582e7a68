package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.dashboard.Choice;
import cn.gov.tj.mz.fourstrong.dashboard.Comparison;
import cn.gov.tj.mz.fourstrong.dashboard.ComparisonService;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.ui.BranchPicker;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.PrintButton;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two to six branches side by side in one cycle. */
@Route("compare")
@Menu(title = "nav.compare", order = 44, icon = "vaadin:scale")
@RolesAllowed(Roles.MANAGER)
@StyleSheet("context://card-grid.css")
@StyleSheet("context://compare.css")
class CompareView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String BRANCH = "branch";

    private final transient ComparisonService comparisons;
    private final ChoiceBar cycle = new ChoiceBar(choice -> open(choice.cycle()));
    private final MultiSelectComboBox<BranchName> branches;
    private final FieldErrors problems;
    private final Div cards = new Div();
    private transient Set<BranchName> shown = Set.of();
    private @Nullable String chosenCycle;

    CompareView(ComparisonService comparisons) {
        this.comparisons = comparisons;
        addClassName("fs-dashboard");
        cards.addClassName("fs-cards");
        branches = BranchPicker.several(comparisons::branches);
        problems = new FieldErrors().bind("branches", branches);
        branches.setLabel(getTranslation("dashboard.compare.branches"));
        branches.setHelperText(
                getTranslation("dashboard.compare.branches.help", Comparison.FEWEST, Comparison.MAX_BRANCHES));
        branches.setManualValidation(true);
        branches.addClassNames("fs-compare-branches", "fs-only-screen");
        branches.addValueChangeListener(event -> {
            if (!event.getValue().equals(shown)) {
                choose(event.getValue());
            }
        });
        add(new PageHead(getPageTitle()).beside(cycle).actions(new PrintButton()), branches, cards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.compare");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosenCycle = ChoiceBar.read(event.getLocation()).cycle();
        var named = event.getLocation().getQueryParameters().getParameters(BRANCH);
        var selection = comparisons.selection(chosenCycle).withoutUnits();
        cycle.show(new Choice(chosenCycle, null), selection);
        if (selection.cycle() == null) {
            cards.removeAll();
            cards.add(new Card("none", new Paragraph(getTranslation("dashboard.noCycle"))));
        } else {
            show(named.isEmpty() ? comparisons.proposal() : new LinkedHashSet<>(named));
        }
    }

    private void show(Set<String> codes) {
        shown = new LinkedHashSet<>(comparisons.branchesWith(codes));
        branches.setValue(shown);
        cards.removeAll();
        problems.clear();
        try {
            var comparison = comparisons.compare(codes, chosenCycle);
            cards.add(new OverlayCard(comparison), new TotalsCard(comparison), new ComparisonTable(comparison));
        } catch (Invalid invalid) {
            problems.show(invalid);
        }
    }

    private void choose(Set<BranchName> chosen) {
        if (chosen.isEmpty()) {
            show(Set.of()); // an address that names none would propose some again
        } else {
            open(chosenCycle);
        }
    }

    private void open(@Nullable String cycle) {
        var codes = branches.getValue().stream().map(BranchName::code).sorted().toArray(String[]::new);
        DrillDown.compare(codes).with("cycle", cycle).open();
    }
}
