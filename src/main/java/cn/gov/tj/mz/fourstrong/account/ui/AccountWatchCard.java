package cn.gov.tj.mz.fourstrong.account.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.screen.DeskCard;
import cn.gov.tj.mz.fourstrong.screen.WorkbenchCard;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;

/** Accounts that somebody should look at, on the workbench of their administrators. */
abstract class AccountWatchCard implements WorkbenchCard {

    private final Caller caller;

    AccountWatchCard(Caller caller) {
        this.caller = caller;
    }

    /** What is the matter with them. */
    abstract String title();

    abstract long count();

    /** The first of them. */
    abstract List<Thing> things();

    @Override
    public final Place place() {
        return Place.SIDE;
    }

    @Override
    public final Optional<Component> content() {
        if (!caller.is(Role.SYSTEM_ADMIN) && !caller.is(Role.SECURITY_ADMIN)) {
            return Optional.empty();
        }
        var count = count();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new DeskCard(title(), I18NProvider.translate("account.watch.count", count)).holding(things()));
    }
}
