package cn.gov.tj.mz.fourstrong.activity.ledger.ui;

import cn.gov.tj.mz.fourstrong.activity.ledger.Ledger;
import cn.gov.tj.mz.fourstrong.activity.ledger.LedgerService;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.ui.BranchPicker;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Period;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.stream.Stream;

/** From one ledger to that of another branch or quarter. */
final class LedgerAddress {

    private LedgerAddress() {}

    static String of(String branch, Period quarter) {
        return "ledger/" + branch + "/" + quarter.code();
    }

    static ComboBox<BranchName> branch(LedgerService ledgers, Ledger shown) {
        var choice = BranchPicker.one(ledgers::branches);
        choice.setAriaLabel(I18NProvider.translate("activity.ledger.branch"));
        choice.setValue(shown.branch());
        choice.setClearButtonVisible(false);
        choice.addClassName("fs-only-screen");
        choice.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                open(of(event.getValue().code(), shown.quarter()));
            }
        });
        return choice;
    }

    /** One that is only in the address is offered as well. */
    static Select<Period> quarter(LedgerService ledgers, Ledger shown) {
        var choice = new Select<Period>();
        choice.setAriaLabel(I18NProvider.translate("activity.ledger.quarter"));
        choice.setItemLabelGenerator(Formats.current()::period);
        choice.setItems(Stream.concat(Stream.of(shown.quarter()), ledgers.quarters().stream())
                .distinct()
                .sorted((one, other) -> other.startsOn().compareTo(one.startsOn()))
                .toList());
        choice.setValue(shown.quarter());
        choice.addClassName("fs-only-screen");
        choice.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                open(of(shown.branch().code(), event.getValue()));
            }
        });
        return choice;
    }

    private static void open(String address) {
        UI.getCurrent().navigate(address);
    }
}
