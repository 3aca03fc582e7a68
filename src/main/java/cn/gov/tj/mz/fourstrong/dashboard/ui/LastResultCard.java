package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.dashboard.LastResult;
import cn.gov.tj.mz.fourstrong.dashboard.LastResultService;
import cn.gov.tj.mz.fourstrong.screen.DeskCard;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.WorkbenchCard;
import cn.gov.tj.mz.fourstrong.standard.Period;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** What a clerk's branch reached last, on the workbench. */
@SpringComponent
@Order(30)
class LastResultCard implements WorkbenchCard {

    private final LastResultService results;
    private final Caller caller;

    LastResultCard(LastResultService results, Caller caller) {
        this.results = results;
        this.caller = caller;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public Optional<Component> content() {
        return caller.is(Role.CLERK) ? results.own().map(LastResultCard::card) : Optional.empty();
    }

    private static Component card(LastResult last) {
        var formats = Formats.current();
        var result = last.latest().result();
        var period = formats.period(Period.parse(result.cycle()));
        var grade = last.latest().grade(formats.locale());
        var card = new DeskCard(text("title"), grade == null ? period : text("graded", period, grade));
        var words = new Paragraph(text("points", formats.score(result.total())));
        if (last.change() != null) {
            words.add(text("change", formats.signed(last.change())));
        }
        last.lowest()
                .ifPresent(lowest ->
                        words.add(text("lowest", formats.name(lowest.getKey()), formats.score(lowest.getValue()))));
        card.add(words, DrillDown.why(result.id()).link(text("why", formats.score(result.total()))));
        return card;
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate("dashboard.last." + key, values);
    }
}
