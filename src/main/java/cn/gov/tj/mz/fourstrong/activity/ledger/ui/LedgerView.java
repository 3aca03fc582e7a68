package cn.gov.tj.mz.fourstrong.activity.ledger.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.activity.ledger.Ledger;
import cn.gov.tj.mz.fourstrong.activity.ledger.LedgerLine;
import cn.gov.tj.mz.fourstrong.activity.ledger.LedgerService;
import cn.gov.tj.mz.fourstrong.exchange.ExportColumn;
import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.paper.ui.WordMenu;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.PrintButton;
import cn.gov.tj.mz.fourstrong.screen.grid.ExportButton;
import cn.gov.tj.mz.fourstrong.standard.Period;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;

/** The ledger of one branch and quarter, on screen as on paper. */
@Route("ledger/:branch?/:quarter?")
@RolesAllowed(Roles.BUSINESS)
class LedgerView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LedgerService ledgers;
    private final transient ActivityTypeService types;
    private final transient WordMenu.Factory words;

    LedgerView(LedgerService ledgers, ActivityTypeService types, WordMenu.Factory words) {
        this.ledgers = ledgers;
        this.types = types;
        this.words = words;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("activity.ledger");
    }

    /** Without a quarter it is this one, without a branch the first. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var address = event.getRouteParameters();
        var branch = address.get("branch");
        var quarter =
                address.get("quarter").map(LedgerView::quarter).orElseGet(() -> Optional.of(ledgers.thisQuarter()));
        if (quarter.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (branch.isEmpty()) {
            ledgers.first()
                    .ifPresentOrElse(
                            first -> event.forwardTo(LedgerAddress.of(first.code(), quarter.get())),
                            () -> add(
                                    new PageHead(getPageTitle()),
                                    new Paragraph(getTranslation("activity.ledger.none"))));
        } else {
            show(ledgers.ledger(branch.get(), quarter.get()));
        }
    }

    private static Optional<Period> quarter(String code) {
        try {
            return Optional.of(Period.parse(code)).filter(period -> period.kind() == Period.Kind.QUARTER);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void show(Ledger ledger) {
        var columns = new LedgerColumns(types.all(), Formats.current()).all();
        add(
                new PageHead(getPageTitle())
                        .below("nav.activities", "activities")
                        .beside(LedgerAddress.branch(ledgers, ledger), LedgerAddress.quarter(ledgers, ledger))
                        .actions(
                                ExportButton.of(file(ledger, columns)),
                                new PrintButton(),
                                words.of(
                                        LedgerForm.FORM,
                                        LedgerPaper.title(ledger),
                                        () -> LedgerForm.content(ledger, columns))),
                new LedgerPaper(ledger, columns));
    }

    private static ExportFile<LedgerLine> file(Ledger ledger, List<ExportColumn<LedgerLine>> columns) {
        return new ExportFile<>(LedgerPaper.title(ledger), "", columns, Rows.of(ledger.lines()), Sort.unsorted());
    }
}
