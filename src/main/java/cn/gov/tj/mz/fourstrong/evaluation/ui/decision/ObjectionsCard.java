package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import cn.gov.tj.mz.fourstrong.evaluation.decision.ObjectionRow;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.StateBadge;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The objections to a result: who said what and when, as far as the reader may know, and what became of it. */
@StyleSheet("context://findings.css")
class ObjectionsCard extends Div {

    private final Formats formats = Formats.current();

    private final transient Map<UUID, Component> files;

    /**
     * @param files those of each, as far as the reader may see them
     * @param buttons what the reader may do with one that is not decided
     */
    ObjectionsCard(
            List<ObjectionRow> objections,
            Map<UUID, Component> files,
            Function<ObjectionRow, List<? extends Component>> buttons) {
        this.files = files;
        addClassNames("fs-card", "fs-findings");
        add(new H2(getTranslation("evaluation.objections")));
        objections.forEach(objection -> add(row(objection, buttons)));
    }

    private Div row(ObjectionRow objection, Function<ObjectionRow, List<? extends Component>> buttons) {
        var words = new Div(title(objection), new Div(objection.content()));
        var person = objection.objector();
        if (person != null) {
            var name = Stream.of(person.name(), person.contact())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" · "));
            words.add(muted(getTranslation("evaluation.objection.from", name)));
        }
        words.add(muted(getTranslation(
                "evaluation.objection.by", objection.recordedBy(), formats.day(objection.recordedAt()))));
        var decision = objection.decision();
        if (decision != null) {
            words.add(
                    new Div(getTranslation("evaluation.objection.reason", decision.reason())),
                    muted(getTranslation("evaluation.objection.decidedBy", decision.by(), formats.day(decision.at()))));
        }
        Optional.ofNullable(files.get(objection.id())).ifPresent(words::add);
        var row = new Div(words);
        row.addClassName("fs-objection");
        if (objection.upheld() == null) {
            var offered = new Div();
            offered.addClassNames("fs-objection-actions", "fs-only-screen");
            buttons.apply(objection).forEach(offered::add);
            row.add(offered);
        }
        return row;
    }

    private Div title(ObjectionRow objection) {
        var name = new Span(formats.day(objection.receivedOn()));
        name.addClassName("fs-finding-name");
        var title = new Div(name, badge(objection));
        title.addClassName("fs-objection-title");
        return title;
    }

    private static StateBadge badge(ObjectionRow objection) {
        var tone = objection.upheld() == null ? Tone.ATTENTION : objection.upheld() ? Tone.BAD : Tone.NEUTRAL;
        return new StateBadge(StateLabels.outcome(objection.upheld()), tone);
    }

    private static Div muted(String text) {
        var div = new Div(text);
        div.addClassName("fs-muted");
        return div;
    }
}
