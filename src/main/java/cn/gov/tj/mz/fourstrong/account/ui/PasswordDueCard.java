package cn.gov.tj.mz.fourstrong.account.ui;

import cn.gov.tj.mz.fourstrong.account.AccountWatchService;
import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.screen.DeskCard;
import cn.gov.tj.mz.fourstrong.screen.WorkbenchCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Accounts whose password somebody else set and nobody changed, on the workbench of their administrators. */
@SpringComponent
@Order(10)
class PasswordDueCard implements WorkbenchCard {

    private final AccountWatchService accounts;
    private final Caller caller;

    PasswordDueCard(AccountWatchService accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public Optional<Component> content() {
        if (!caller.is(Role.SYSTEM_ADMIN) && !caller.is(Role.SECURITY_ADMIN)) {
            return Optional.empty();
        }
        var count = accounts.countPasswordDue();
        return count == 0
                ? Optional.empty()
                : Optional.of(new DeskCard(
                                I18NProvider.translate("account.watch.passwordDue"),
                                I18NProvider.translate("account.watch.count", count))
                        .holding(accounts.passwordDue()));
    }
}
