package cn.gov.tj.mz.fourstrong.activity.series.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesNamingService;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesRow;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.ReasonDialog;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** The buttons with which a clerk keeps the list of indicators; the others need a chosen row. */
@SpringComponent
class SeriesActions {

    private final SeriesNamingService naming;
    private final OrganisationService organisation;
    private final Caller caller;

    SeriesActions(SeriesNamingService naming, OrganisationService organisation, Caller caller) {
        this.naming = naming;
        this.organisation = organisation;
        this.caller = caller;
    }

    /** None for those who only look; {@code then} runs after each change. */
    List<Button> buttons(DataGrid<SeriesRow> grid, Runnable then) {
        return own().map(branch -> List.of(
                        ofRow(grid, "withdraw", row -> withdraw(listed(row), then)),
                        ofRow(grid, "aim", row -> new TargetDialog(row, naming, then).open()),
                        ofRow(
                                grid,
                                "rename",
                                row -> SeriesDialog.rename(listed(row), naming.figures(branch.id()), naming, then)),
                        add(branch, then)))
                .orElse(List.of());
    }

    private Optional<BranchName> own() {
        return caller.is(Role.CLERK)
                ? organisation.branches(Role.CLERK).stream()
                        .filter(BranchName::active)
                        .findFirst()
                : Optional.empty();
    }

    private Button add(BranchName branch, Runnable then) {
        var button = new Button(
                SeriesWords.text("add"),
                VaadinIcon.PLUS.create(),
                _ -> SeriesDialog.name(branch, naming.figures(branch.id()), naming, then));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Button ofRow(DataGrid<SeriesRow> grid, String key, Consumer<SeriesRow> action) {
        var button = new Button(SeriesWords.text(key), _ -> {
            var row = grid.selected();
            if (row != null && row.listed() != null) {
                action.accept(row);
            }
        });
        button.setEnabled(false);
        grid.onSelect(row -> button.setEnabled(row != null && row.listed() != null));
        return button;
    }

    private static SeriesRow.Listed listed(SeriesRow row) {
        return Objects.requireNonNull(row.listed());
    }

    private void withdraw(SeriesRow.Listed listed, Runnable then) {
        var name = listed.names().name();
        ReasonDialog.ask("activity.series.withdraw", name, reason -> {
            if (ServiceCalls.succeeds(() -> naming.withdraw(listed.id(), listed.version(), reason))) {
                Notices.success("activity.series.withdrawn", name);
            }
            then.run();
        });
    }
}
