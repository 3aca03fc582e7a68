package cn.gov.tj.mz.fourstrong.audit.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.audit.AuditVerificationService;
import cn.gov.tj.mz.fourstrong.screen.DeskCard;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.StateBadge;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.screen.WorkbenchCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** How long the chain of the log is, on the auditor's workbench; whether it is whole is found out when asked. */
@SpringComponent
@Order(10)
class ChainCard implements WorkbenchCard {

    private final AuditVerificationService chain;
    private final Caller caller;

    ChainCard(AuditVerificationService chain, Caller caller) {
        this.chain = chain;
        this.caller = caller;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public Optional<Component> content() {
        return caller.is(Role.AUDITOR) ? Optional.of(card()) : Optional.empty();
    }

    private Component card() {
        var state = chain.state();
        var found = new Div();
        found.getElement().setAttribute("aria-live", "polite");
        var verify = new Button(text("verify"), VaadinIcon.SHIELD.create(), _ -> show(found));
        var card = new DeskCard(text("chain"), text("chain.entries", state.entries()))
                .beside(new PageLink(text("chain.open"), "audit"));
        card.add(new Paragraph(text("chain.last", Formats.current().show(state.last()))), found, verify);
        return card;
    }

    private void show(Div found) {
        var result = chain.verify();
        found.removeAll();
        found.add(
                result.isWhole()
                        ? new StateBadge(text("whole", result.entries()), Tone.GOOD)
                        : new StateBadge(text("broken", result.broken()), Tone.BAD));
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate("audit." + key, values);
    }
}
