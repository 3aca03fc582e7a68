package cn.gov.tj.mz.fourstrong.calendar.ui;

import cn.gov.tj.mz.fourstrong.calendar.DayKind;
import cn.gov.tj.mz.fourstrong.calendar.Source;
import cn.gov.tj.mz.fourstrong.calendar.YearSheet;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;

/** On which notice the year stands, or that there is none and Monday to Friday count. */
class NoticeCard extends Div {

    private final transient Consumer<Integer> add;
    private final transient Consumer<YearSheet> cite;

    NoticeCard(Consumer<Integer> add, Consumer<YearSheet> cite) {
        this.add = add;
        this.cite = cite;
        addClassNames("fs-card", "fs-notice-card");
    }

    void show(YearSheet year) {
        removeAll();
        var source = year.source();
        var sum = new Span(getTranslation(
                "calendar.sum", year.workingDays(), year.count(DayKind.HOLIDAY), year.count(DayKind.WORKDAY)));
        sum.addClassName("fs-calendar-sum");
        if (source == null) {
            var text = new Span(getTranslation("calendar.noNotice", Integer.toString(year.number())));
            var words = new Div(VaadinIcon.INFO_CIRCLE.create(), text);
            words.addClassName("fs-calendar-unknown");
            add(lines(words, sum), new Button(getTranslation("calendar.enter"), _ -> add.accept(year.number())));
        } else {
            var words = new Div(new Span(getTranslation("calendar.by")), cited(source));
            words.addClassName("fs-calendar-source");
            add(lines(words, sum), new Button(getTranslation("calendar.cite"), _ -> cite.accept(year)));
        }
    }

    private static Div lines(Div words, Span sum) {
        var lines = new Div(words, sum);
        lines.addClassName("fs-notice-words");
        return lines;
    }

    private Span cited(Source source) {
        return new Span(getTranslation(
                "calendar.source",
                source.title(),
                source.documentNumber(),
                Formats.current().dayInText(source.issuedOn())));
    }
}
