package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.Concerns;
import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.TreePart;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;

/** What a leader should look at first: vetoes, wide spreads, overdue checks, weak criteria, and what is missing. */
class AttentionCard extends Card {

    private final UnorderedList list = new UnorderedList();

    AttentionCard(Overview overview, BigDecimal threshold, TreePart part) {
        super("attention");
        add(heading(
                getTranslation("dashboard.attention"),
                getTranslation("dashboard.attention.note", Formats.current().number(threshold))));
        list.addClassName("fs-attention");
        var concerns = overview.concerns();
        concerns.failed()
                .forEach(failure -> list.add(item(words(failure), DrillDown.evaluation(failure.evaluation()))));
        concerns.spreads().forEach(spread -> list.add(item(words(spread), DrillDown.evaluation(spread.evaluation()))));
        if (concerns.checksDue() > 0) {
            list.add(item(
                    getTranslation("dashboard.attention.checks", concerns.checksDue()), DrillDown.titlesDue(part)));
        }
        addPending(overview, part);
        concerns.weak()
                .forEach(point -> list.add(item(
                        words(point),
                        DrillDown.evaluation(
                                point.evaluation(), point.criterion().name()))));
        add(list.getComponentCount() == 0 ? nothing(overview) : list);
        addRest(concerns);
    }

    private void addPending(Overview overview, TreePart part) {
        var pending = overview.progress().pending();
        if (pending > 0) {
            list.add(item(
                    getTranslation("dashboard.attention.pending", pending),
                    DrillDown.evaluations(overview.current().cycle().code(), part)
                            .with("state", "DRAFT", "RETURNED")));
        }
    }

    private void addRest(Concerns concerns) {
        if (concerns.unnamed() > 0) {
            var rest = new Paragraph(getTranslation("dashboard.attention.more", concerns.unnamed()));
            rest.addClassName("fs-card-note");
            add(rest);
        }
    }

    private Component nothing(Overview overview) {
        var evaluated = overview.current().totals().evaluated() > 0;
        var text = new Paragraph(
                evaluated
                        ? getTranslation("dashboard.attention.none")
                        : Formats.current().none());
        text.addClassName("fs-card-empty");
        return text;
    }

    private String words(Concerns.Failure failure) {
        var branch = Formats.current().name(failure.branch());
        var grade = failure.grade() == null ? null : name(failure.state(), failure.grade());
        if (failure.vetoes() == 0) {
            return getTranslation(
                    "dashboard.attention.failed", branch, Formats.current().show(grade));
        }
        return grade == null
                ? getTranslation("dashboard.attention.vetoed", branch)
                : getTranslation("dashboard.attention.vetoed.grade", branch, grade);
    }

    /** Until it is approved a grade is no verdict. */
    private String name(EvaluationState state, Label grade) {
        var name = grade.in(getLocale());
        return state.isProvisional() ? getTranslation("dashboard.provisional.of", name) : name;
    }

    private String words(Concerns.WideSpread spread) {
        return getTranslation(
                "dashboard.attention.spread", Formats.current().name(spread.branch()), spread.indicators());
    }

    private String words(Concerns.WeakPoint point) {
        return getTranslation(
                "dashboard.attention.weak",
                Formats.current().name(point.branch()),
                Criteria.name(point.criterion()),
                Formats.current().score(point.percent()));
    }

    private static ListItem item(String text, DrillDown target) {
        var flag = VaadinIcon.FLAG.create();
        flag.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(target.link(flag, new Span(text)));
    }
}
