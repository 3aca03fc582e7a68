package cn.gov.tj.mz.fourstrong.account.ui;

import cn.gov.tj.mz.fourstrong.account.AccountDates;
import cn.gov.tj.mz.fourstrong.account.AccountWatchService;
import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.springframework.core.annotation.Order;

/** Accounts that somebody could sign in with, and nobody has for long. */
@SpringComponent
@Order(15)
class UnusedCard extends AccountWatchCard {

    private final AccountWatchService accounts;

    UnusedCard(AccountWatchService accounts, Caller caller) {
        super(caller);
        this.accounts = accounts;
    }

    @Override
    String title() {
        return I18NProvider.translate("account.watch.unused", AccountDates.UNUSED.toDays());
    }

    @Override
    long count() {
        return accounts.countUnused();
    }

    @Override
    List<Thing> things() {
        return accounts.unused();
    }
}
