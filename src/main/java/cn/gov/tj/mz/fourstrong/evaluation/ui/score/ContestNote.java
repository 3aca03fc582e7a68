package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.draft.Draft.Contest;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.TimeZones;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Shows both values of a field that somebody else saved first, and lets people choose one. */
class ContestNote extends Div {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(TimeZones.BUREAU);

    private final Span text = new Span();
    private transient Consumer<Boolean> choice = _ -> {};

    ContestNote() {
        addClassName("fs-contest");
        getElement().setAttribute("role", "alert");
        add(
                VaadinIcon.EXCLAMATION_CIRCLE_O.create(),
                text,
                new Button(getTranslation("evaluation.contest.mine"), _ -> choice.accept(true)),
                new Button(getTranslation("evaluation.contest.theirs"), _ -> choice.accept(false)));
    }

    /** @param choice is passed true when people want their own value */
    void show(Contest contest, @Nullable Object mine, @Nullable Object theirs, Consumer<Boolean> choice) {
        this.choice = choice;
        var by = contest.by();
        text.setText(getTranslation(
                "evaluation.contest." + contest.part(),
                value(theirs),
                by == null ? getTranslation("evaluation.contest.somebody") : by.name(),
                by == null ? "" : time(by.at()),
                value(mine)));
    }

    /** The time of the day in Shanghai. */
    static String time(Instant at) {
        return TIME.format(at);
    }

    private String value(@Nullable Object value) {
        return switch (value) {
            case null -> getTranslation("evaluation.contest.empty");
            case BigDecimal points -> Formats.current().score(points);
            default -> value.toString();
        };
    }
}
