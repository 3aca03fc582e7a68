package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.Deadline;
import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.StateCount;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** How many branches have a result, how far the others are, and how much time they have. */
class ProgressTile extends Tile {

    private ProgressTile(DrillDown target, String name, String figure, String unit, Component note) {
        super(target, name, figure, unit, note);
    }

    static ProgressTile of(DrillDown target, Overview overview) {
        var totals = overview.current().totals();
        return new ProgressTile(
                target,
                name("dashboard.evaluated", overview),
                Formats.current().number(totals.evaluated()),
                text("dashboard.evaluated.of", totals.expected()),
                new Div(bar(overview.progress()), states(overview)));
    }

    /** How far the only branch is that somebody sees. */
    static ProgressTile ofOne(DrillDown target, Overview overview) {
        var state = overview.progress().states().stream()
                .findFirst()
                .map(ProgressTile::word)
                .orElseGet(() -> text("dashboard.excluded.one"));
        return new ProgressTile(target, name("dashboard.state", overview), state, "", new Span());
    }

    private static String name(String key, Overview overview) {
        var deadline = overview.progress().deadline();
        return deadline == null || !overview.current().cycle().isRunning()
                ? text(key)
                : text(key) + " · " + words(deadline);
    }

    private static String words(Deadline deadline) {
        var days = deadline.daysLeft();
        var key = days > 0 ? "left" : days == 0 ? "today" : "over";
        return text("dashboard.deadline." + key, text("phase." + deadline.phase()), Math.abs(days));
    }

    /** Drawn only: the words below say the same. */
    private static Component bar(Overview.Progress progress) {
        var bar = new Div();
        bar.addClassName("fs-states");
        bar.getElement().setAttribute("aria-hidden", "true");
        progress.states().forEach(stateCount -> bar.add(part(stateCount)));
        return bar;
    }

    private static Span part(StateCount stateCount) {
        var part = new Span();
        part.addClassName("fs-states-" + stateCount.state().name().toLowerCase(Locale.ROOT));
        part.getStyle().set("--fs-share", String.valueOf(stateCount.count()));
        return part;
    }

    private static Component states(Overview overview) {
        var words = new Div();
        words.addClassName("fs-states-words");
        overview.progress()
                .states()
                .forEach(stateCount -> words.add(new Span(word(stateCount) + " " + stateCount.count())));
        var excluded = overview.current().totals().excluded();
        if (excluded > 0) {
            words.add(new Span(text("dashboard.excluded", excluded)));
        }
        return words;
    }

    private static String word(StateCount stateCount) {
        return text("evaluation.state." + stateCount.state());
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
