package cn.gov.tj.mz.fourstrong.audit.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.audit.RefusedSignIns;
import cn.gov.tj.mz.fourstrong.audit.SignInWatchService;
import cn.gov.tj.mz.fourstrong.screen.DeskCard;
import cn.gov.tj.mz.fourstrong.screen.WorkbenchCard;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Names under which signing in was refused again and again, on the workbench of those who keep accounts. */
@SpringComponent
@Order(20)
class SignInCard implements WorkbenchCard {

    private final SignInWatchService signIns;
    private final Caller caller;

    SignInCard(SignInWatchService signIns, Caller caller) {
        this.signIns = signIns;
        this.caller = caller;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public Optional<Component> content() {
        return caller.is(Role.SYSTEM_ADMIN) || caller.is(Role.SECURITY_ADMIN)
                ? card(signIns.refused())
                : Optional.empty();
    }

    private static Optional<Component> card(List<RefusedSignIns> refused) {
        return refused.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeskCard(
                                I18NProvider.translate("audit.signIns"),
                                I18NProvider.translate("audit.signIns.days", SignInWatchService.DAYS))
                        .holding(refused.stream().map(SignInCard::thing).toList()));
    }

    private static Thing thing(RefusedSignIns refused) {
        return new Thing(
                Words.name(refused.username()),
                Words.of("audit.signIns.refused", refused.times(), refused.last()),
                "audit.thing.do",
                "accounts?q=" + URLEncoder.encode(refused.username(), StandardCharsets.UTF_8));
    }
}
