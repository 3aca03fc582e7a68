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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many branches have a result, how far the others are, and how much time they have. */
class ProgressTile extends Tile {

    ProgressTile(DrillDown target, Overview overview) {
        super(
                target,
                name(overview.progress().deadline(), overview.current().cycle().isRunning()),
                Formats.current().number(overview.current().totals().evaluated()),
                translate("dashboard.evaluated.of", overview.current().totals().expected()),
                new Div(bar(overview.progress()), new Span(states(overview))));
        addClassName("fs-tile-progress");
    }

    private static String name(@Nullable Deadline deadline, boolean running) {
        if (deadline == null || !running) {
            return translate("dashboard.evaluated");
        }
        var phase = translate("dashboard.phase." + deadline.phase());
        var days = deadline.daysLeft();
        var key = days > 0 ? "left" : days == 0 ? "today" : "over";
        return translate("dashboard.evaluated") + " · " + translate("dashboard.deadline." + key, phase, Math.abs(days));
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

    private static String states(Overview overview) {
        var counted = overview.progress().states().stream()
                .map(stateCount -> translate("evaluation.state." + stateCount.state()) + " " + stateCount.count());
        var excluded = overview.current().totals().excluded();
        var without = excluded == 0 ? Stream.<String>empty() : Stream.of(translate("dashboard.excluded", excluded));
        return Stream.concat(counted, without).collect(Collectors.joining(" · "));
    }

    private static String translate(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
