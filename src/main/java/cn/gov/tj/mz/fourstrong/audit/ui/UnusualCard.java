package cn.gov.tj.mz.fourstrong.audit.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.audit.UnusualEntriesService;
import cn.gov.tj.mz.fourstrong.screen.DeskCard;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.WorkbenchCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** What to look at among the entries of the last days, on the auditor's workbench. */
@SpringComponent
@Order(10)
class UnusualCard implements WorkbenchCard {

    private final UnusualEntriesService entries;
    private final Caller caller;

    UnusualCard(UnusualEntriesService entries, Caller caller) {
        this.entries = entries;
        this.caller = caller;
    }

    @Override
    public Place place() {
        return Place.LEAD;
    }

    @Override
    public Optional<Component> content() {
        return caller.is(Role.AUDITOR) ? Optional.of(card()) : Optional.empty();
    }

    private Component card() {
        var card = new DeskCard(text("title"), text("days", UnusualEntriesService.DAYS))
                .beside(new PageLink(text("all"), entries.route()));
        var things = entries.newest();
        return things.isEmpty() ? card.saying(new Span(text("none"))) : card.holding(things);
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate("audit.unusual." + key, values);
    }
}
