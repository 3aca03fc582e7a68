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
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** How long the chain of the log is, on the auditor's workbench; whether it is whole is found out when asked, and said. */
@SpringComponent
@Order(10)
class ChainCard implements WorkbenchCard {

    private final AuditVerificationService chain;
    private final Caller caller;
    private final Clock clock;

    ChainCard(AuditVerificationService chain, Caller caller, Clock clock) {
        this.chain = chain;
        this.caller = caller;
        this.clock = clock;
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
        ChainCheck.last()
                .ifPresentOrElse(check -> show(found, check), () -> found.add(new Paragraph(text("chain.unchecked"))));
        var verify =
                new Button(text("verify"), VaadinIcon.SHIELD.create(), _ -> show(found, ChainCheck.run(chain, clock)));
        var card = new DeskCard(text("chain"), text("chain.entries", state.entries()))
                .beside(new PageLink(text("chain.open"), "audit"));
        card.add(new Paragraph(text("chain.last", Formats.current().show(state.last()))), found, verify);
        return card;
    }

    private static void show(Div found, ChainCheck check) {
        var result = check.result();
        found.removeAll();
        found.add(
                result.isWhole()
                        ? new StateBadge(text("whole", result.entries()), Tone.GOOD)
                        : new StateBadge(text("broken", result.broken()), Tone.BAD),
                new Paragraph(text("chain.checked", Formats.current().show(check.at()))));
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate("audit." + key, values);
    }
}
