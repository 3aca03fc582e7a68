package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.cycle.Phase;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.listing.Attention;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.StateBadge;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.supervision.CycleSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The phases of a cycle with their days, and its numbers, each of which leads to its branches. */
class CycleHead extends Div {

    private final Formats formats = Formats.current();

    /** @param show lists what somebody should look at, or everything */
    CycleHead(CycleSummary cycle, LocalDate today, Consumer<@Nullable Attention> show) {
        addClassName("fs-cycle-head");
        var terms = new Div();
        terms.addClassName("fs-cycle-terms");
        cycle.terms().forEach(term -> terms.add(term(cycle, term, today)));
        var attentions = cycle.attentionCounts();
        var numbers = new Div(number("supervision.count.branches", cycle.branches(), () -> show.accept(null)));
        numbers.addClassName("fs-cycle-numbers");
        add(terms, numbers);
        numbers.add(
                number("supervision.count.open", cycle.open(), () -> show.accept(Attention.OPEN)),
                number("supervision.count.late", cycle.lateBranches(), () -> show.accept(Attention.LATE)),
                number(
                        "supervision.count.unassigned",
                        attentions.unassigned(),
                        () -> show.accept(Attention.UNASSIGNED)),
                number("supervision.count.spreads", attentions.spreads(), () -> show.accept(Attention.SPREAD)),
                number("supervision.count.excluded", attentions.excluded(), () -> show.accept(Attention.EXCLUDED)));
        if (!cycle.extensions().isEmpty()) {
            add(extensions(cycle));
        }
    }

    private Component term(CycleSummary cycle, CycleSummary.Term term, LocalDate today) {
        var name = new H2(getTranslation("phase." + term.phase()));
        var days = new Span(formats.day(term.from()) + " – " + formats.day(term.due()));
        var head = new Div(name, state(cycle, term, today));
        head.addClassName("fs-cycle-term-head");
        var card = new Div(head, days, new Span(progress(cycle, term)));
        card.addClassNames("fs-card", "fs-cycle-term");
        return card;
    }

    private StateBadge state(CycleSummary cycle, CycleSummary.Term term, LocalDate today) {
        var key = today.isBefore(term.from()) ? "ahead" : Phase.daysLate(term.due(), today) > 0 ? "over" : "running";
        var tone = cycle.closedAt() == null && key.equals("running") ? Tone.UNDERWAY : Tone.NEUTRAL;
        return new StateBadge(getTranslation("supervision.term." + (cycle.closedAt() == null ? key : "over")), tone);
    }

    private String progress(CycleSummary cycle, CycleSummary.Term term) {
        var states = EvaluationState.in(term.phase());
        var open = sum(states, cycle.counts());
        var late = sum(states, cycle.late());
        var words = getTranslation("supervision.term.open", open);
        return late == 0 ? words : words + getTranslation("supervision.term.late", late);
    }

    private static long sum(Set<EvaluationState> states, Map<EvaluationState, Long> branches) {
        return states.stream()
                .mapToLong(state -> branches.getOrDefault(state, 0L))
                .sum();
    }

    private Button number(String key, long count, Runnable show) {
        var number = new Span(Long.toString(count));
        number.addClassName("fs-figure-value");
        var face = new Div(new Span(getTranslation(key)), number);
        face.addClassName("fs-cycle-number");
        var button = new Button(face, _ -> show.run());
        button.addClassName("fs-cycle-count");
        button.setAriaLabel(getTranslation(key) + " " + count);
        return button;
    }

    private Details extensions(CycleSummary cycle) {
        var list = new UnorderedList();
        cycle.extensions()
                .forEach(extension -> list.add(new ListItem(getTranslation(
                        "supervision.extended.line",
                        getTranslation("phase." + extension.phase()),
                        formats.day(extension.before()),
                        formats.day(extension.after()),
                        extension.reason(),
                        extension.actor(),
                        formats.show(extension.at())))));
        return new Details(
                getTranslation("supervision.extended", cycle.extensions().size()), list);
    }
}
