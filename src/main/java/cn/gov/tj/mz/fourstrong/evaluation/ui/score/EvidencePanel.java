package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.activity.Evidence;
import cn.gov.tj.mz.fourstrong.activity.EvidenceService;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ActivityReader;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The branch's own activities that could be evidence for the indicator being worked on. */
@StyleSheet("context://evidence.css")
class EvidencePanel extends Div {

    private static final int SHOWN = 30;

    private final transient AssessmentSheet sheet;
    private final transient EvidenceService evidence;
    private final transient ActivityReader activities;
    private final transient Consumer<Evidence> adopt;
    private final Paragraph target = new Paragraph();
    private final TextField search = new TextField();
    private final Div list = new Div();

    private @Nullable Criterion criterion;
    private transient List<Evidence> candidates = List.of();

    EvidencePanel(
            AssessmentSheet sheet, EvidenceService evidence, ActivityReader activities, Consumer<Evidence> adopt) {
        this.sheet = sheet;
        this.evidence = evidence;
        this.activities = activities;
        this.adopt = adopt;
        addClassNames("fs-card", "fs-evidence-panel");
        target.addClassName("fs-muted");
        search.setPlaceholder(getTranslation("evaluation.evidence.search"));
        search.setAriaLabel(getTranslation("evaluation.evidence.search"));
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.getElement().setAttribute(LeaveGuard.UNGUARDED, true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> fill());
        list.addClassName("fs-evidence-list");
        add(new H2(getTranslation("evaluation.evidence.title")), target, search, list);
    }

    /** Offers what fits this indicator. */
    void aim(IndicatorLine line) {
        target.setText(getTranslation(
                "evaluation.evidence.target",
                line.indicator().code(),
                line.indicator().name().in(getLocale())));
        if (criterion != line.indicator().criterion()) {
            criterion = line.indicator().criterion();
            var period = sheet.period();
            candidates = evidence.candidates(
                    sheet.subject().branchId(), line.indicator().criterion(), period.startsOn(), period.endsOn());
            search.clear();
            fill();
        }
    }

    /** Leads there, also where the panel lies below the lines. */
    void search() {
        search.focus();
    }

    private void fill() {
        var words = search.getValue().strip().toLowerCase(Locale.ROOT);
        var found = candidates.stream()
                .filter(candidate -> candidate.title().toLowerCase(Locale.ROOT).contains(words))
                .toList();
        list.removeAll();
        found.stream().limit(SHOWN).map(this::row).forEach(list::add);
        if (found.size() > SHOWN) {
            list.add(note("evaluation.evidence.more", found.size() - SHOWN));
        } else if (found.isEmpty()) {
            list.add(note(candidates.isEmpty() ? "evaluation.evidence.none" : "screen.noMatch"));
        }
    }

    private Paragraph note(String key, Object... arguments) {
        var note = new Paragraph(getTranslation(key, arguments));
        note.addClassName("fs-muted");
        return note;
    }

    private Div row(Evidence candidate) {
        var title = new NativeButton(candidate.title(), _ -> activities.open(candidate.id()));
        title.addClassName("fs-evidence-open");
        var date = new Span(Formats.current().show(when(candidate)));
        date.addClassName("fs-muted");
        var adoption = new NativeButton(getTranslation("evaluation.evidence.adopt"), _ -> adopt.accept(candidate));
        adoption.addClassName("fs-evidence-adopt");
        adoption.setAriaLabel(getTranslation("evaluation.evidence.adoptThis", candidate.title()));
        var row = new Div(new Div(title, date), adoption);
        row.addClassName("fs-evidence-row");
        return row;
    }

    private static @Nullable Object when(Evidence candidate) {
        return candidate.startDate() == null ? candidate.periodText() : candidate.startDate();
    }
}
