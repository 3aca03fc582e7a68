package cn.gov.tj.mz.fourstrong.account.ui;

import cn.gov.tj.mz.fourstrong.account.AccountWatchService;
import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.springframework.core.annotation.Order;

/** Accounts whose password somebody else set and nobody changed. */
@SpringComponent
@Order(10)
class PasswordDueCard extends AccountWatchCard {

    private final AccountWatchService accounts;

    PasswordDueCard(AccountWatchService accounts, Caller caller) {
        super(caller);
        this.accounts = accounts;
    }

    @Override
    String title() {
        return I18NProvider.translate("account.watch.passwordDue");
    }

    @Override
    long count() {
        return accounts.countPasswordDue();
    }

    @Override
    List<Thing> things() {
        return accounts.passwordDue();
    }
}
