package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.dashboard.HighlightService;
import cn.gov.tj.mz.fourstrong.dashboard.Highlights;
import cn.gov.tj.mz.fourstrong.screen.DeskCard;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.WorkbenchCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** What of the results a manager should look at first, on the workbench. */
@SpringComponent
@Order(20)
class HighlightCard implements WorkbenchCard {

    private final HighlightService highlights;
    private final Caller caller;

    HighlightCard(HighlightService highlights, Caller caller) {
        this.highlights = highlights;
        this.caller = caller;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public Optional<Component> content() {
        return caller.is(Role.MANAGER) ? highlights.newest().flatMap(this::card) : Optional.empty();
    }

    private Optional<Component> card(Highlights found) {
        var things = HighlightThings.of(found);
        var period = Formats.current().period(found.cycle().period());
        return things.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeskCard(I18NProvider.translate("dashboard.highlights"), period)
                        .beside(new PageLink(I18NProvider.translate("dashboard.highlights.all"), "dashboard"))
                        .holding(things));
    }
}
