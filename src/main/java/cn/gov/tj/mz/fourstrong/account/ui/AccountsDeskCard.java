package cn.gov.tj.mz.fourstrong.account.ui;

import cn.gov.tj.mz.fourstrong.account.AccountConcern;
import cn.gov.tj.mz.fourstrong.account.AccountDates;
import cn.gov.tj.mz.fourstrong.account.AccountWatchService;
import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.WatchedAccounts;
import cn.gov.tj.mz.fourstrong.screen.DeskCard;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.WorkbenchCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;

/** How it stands with the accounts, on the workbench of their administrators: what is the matter, and what is not. */
@SpringComponent
@Order(10)
class AccountsDeskCard implements WorkbenchCard {

    private final AccountWatchService accounts;
    private final Caller caller;

    AccountsDeskCard(AccountWatchService accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    @Override
    public Place place() {
        return Place.LEAD;
    }

    @Override
    public Optional<Component> content() {
        return caller.is(Role.SYSTEM_ADMIN) || caller.is(Role.SECURITY_ADMIN) ? Optional.of(card()) : Optional.empty();
    }

    @Override
    public Set<String> covers() {
        return Set.of("account.todo.locked", "account.todo.ungranted");
    }

    private Component card() {
        var card = new DeskCard(text("title"), "").beside(new PageLink(text("all"), "accounts"));
        var watched = accounts.all();
        watched.stream()
                .filter(kind -> kind.count() > 0)
                .forEach(kind -> card.holding(heading(kind.concern(), kind.count()), kind.things()));
        watched.stream()
                .filter(kind -> kind.count() == 0)
                .map(WatchedAccounts::concern)
                .forEach(concern -> card.saying(new Span(text("none." + concern, AccountDates.UNUSED.toDays()))));
        var heldOnce = accounts.heldOnce();
        if (!heldOnce.isEmpty()) {
            card.saying(note(heldOnce));
        }
        return card;
    }

    private static Component heading(AccountConcern concern, long count) {
        return new PageLink(text("some." + concern, count, AccountDates.UNUSED.toDays()), "accounts?show=" + concern);
    }

    /** Each role leads to the account that holds it. */
    private static Component note(List<Role> roles) {
        var note = new Span(text("heldOnce"));
        for (var role : roles) {
            if (role != roles.getFirst()) {
                note.add(text("heldOnce.and"));
            }
            note.add(new PageLink(Formats.current().name(role), "accounts?enabled=true&role=" + role));
        }
        return note;
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate("account.watch." + key, values);
    }
}
