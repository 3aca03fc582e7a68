package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.screen.PageLink;
import com.vaadin.flow.i18n.I18NProvider;

/** From the records to the ledger of their quarter. */
class LedgerLink extends PageLink {

    LedgerLink() {
        super(I18NProvider.translate("activity.ledger"), "ledger");
    }
}
