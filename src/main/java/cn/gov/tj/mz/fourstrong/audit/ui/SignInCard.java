package cn.gov.tj.mz.fourstrong.audit.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.audit.OffHoursSignIns;
import cn.gov.tj.mz.fourstrong.audit.RefusedSignIns;
import cn.gov.tj.mz.fourstrong.audit.SignInWatchService;
import cn.gov.tj.mz.fourstrong.audit.SignInWeek;
import cn.gov.tj.mz.fourstrong.screen.DeskCard;
import cn.gov.tj.mz.fourstrong.screen.WorkbenchCard;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;

/** How people signed in of late, and what of it is unusual, on the workbench of those who keep accounts. */
@SpringComponent
@Order(20)
class SignInCard implements WorkbenchCard {

    private static final String KEY = "audit.signIns";

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
                ? Optional.of(card(signIns.week()))
                : Optional.empty();
    }

    private static Component card(SignInWeek week) {
        var card = new DeskCard(text(""), text(".days", SignInWatchService.DAYS));
        card.saying(new Span(text(".people", week.people()) + text(".refusals", week.refusals())));
        if (week.refused().isEmpty() && week.offHours().isEmpty()) {
            return card.saying(new Span(text(".usual")));
        }
        hold(card, ".refused", week.refused().stream().filter(RefusedSignIns::account), SignInCard::refused);
        hold(card, ".offHours", week.offHours().stream(), SignInCard::offHours);
        var unknown = week.refused().stream()
                .filter(refused -> !refused.account())
                .map(SignInCard::unknown)
                .toList();
        return unknown.isEmpty()
                ? card
                : card.saying(new Span(text(".unknown", String.join(text(".unknown.and"), unknown))));
    }

    private static <T> void hold(DeskCard card, String heading, Stream<T> found, Function<T, Thing> thing) {
        var things = found.map(thing).toList();
        if (!things.isEmpty()) {
            card.holding(new Span(text(heading)), things);
        }
    }

    private static Thing refused(RefusedSignIns refused) {
        return new Thing(
                Words.name(refused.username()),
                Words.of(KEY + ".again", refused.times(), refused.last()),
                "audit.thing.do",
                account(refused.username()));
    }

    /** No account is there to look at. */
    private static String unknown(RefusedSignIns refused) {
        var name = refused.username();
        return text(
                ".unknown.name", name.equals(RefusedSignIns.UNREADABLE) ? text(".unreadable") : name, refused.times());
    }

    private static Thing offHours(OffHoursSignIns signIns) {
        return new Thing(
                Words.name(signIns.name()),
                Words.of(KEY + ".times", signIns.times(), signIns.last()),
                "audit.thing.do",
                account(signIns.username()));
    }

    private static String account(String username) {
        return "accounts?q=" + URLEncoder.encode(username, StandardCharsets.UTF_8);
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(KEY + key, values);
    }
}
