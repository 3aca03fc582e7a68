package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.activity.Evidence;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** One activity that could be evidence: to be read, adopted or taken off again, with where else it is used. */
class EvidenceRow extends Div {

    private final transient Evidence candidate;
    private final NativeButton adoption;
    private final Span elsewhere = new Span();

    EvidenceRow(Evidence candidate, Consumer<UUID> read, Runnable toggle) {
        this.candidate = candidate;
        var title = new NativeButton(candidate.title(), _ -> read.accept(candidate.id()));
        title.addClassName("fs-evidence-open");
        var date = new Span(Formats.current().show(when(candidate)));
        date.addClassName("fs-muted");
        elsewhere.addClassName("fs-muted");
        adoption = new NativeButton("", _ -> toggle.run());
        adoption.addClassName("fs-evidence-adopt");
        add(new Div(title, date, elsewhere), adoption);
        addClassName("fs-evidence-row");
    }

    /** Shows whether the indicator being worked on names it, and which others do. */
    void mark(EvidencePanel.Choice choice) {
        var adopted = choice.has(candidate.id());
        adoption.setText(getTranslation(adopted ? "evaluation.evidence.adopted" : "evaluation.evidence.adopt"));
        adoption.setAriaLabel(getTranslation(
                adopted ? "evaluation.evidence.adoptedThis" : "evaluation.evidence.adoptThis", candidate.title()));
        adoption.setClassName("fs-evidence-adopted", adopted);
        var others = choice.elsewhere(candidate.id());
        elsewhere.setText(
                others.isEmpty()
                        ? ""
                        : getTranslation(
                                "evaluation.evidence.elsewhere",
                                Formats.current().show(others)));
    }

    private static Object when(Evidence candidate) {
        if (candidate.startDate() != null) {
            return candidate.startDate();
        }
        return Objects.requireNonNullElseGet(
                candidate.periodText(), () -> I18NProvider.translate("evaluation.evidence.undated"));
    }
}
