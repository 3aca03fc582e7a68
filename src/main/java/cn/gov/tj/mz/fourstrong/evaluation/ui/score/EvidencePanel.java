package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import static java.util.Comparator.comparing;

import cn.gov.tj.mz.fourstrong.activity.Evidence;
import cn.gov.tj.mz.fourstrong.activity.EvidenceService;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ActivityReader;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet.IndicatorRow;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The branch's own activities that could be evidence for the indicator being worked on. */
@StyleSheet("context://evidence.css")
class EvidencePanel extends Div {

    private static final int SHOWN = 30;

    private final transient AssessmentSheet sheet;
    private final transient EvidenceService evidence;
    private final transient ActivityReader activities;
    private final transient Choice choice;
    private final Paragraph target = new Paragraph();
    private final TextField search = new TextField();
    private final Div list = new Div();

    private transient @Nullable IndicatorRow aimed;
    private transient List<Evidence> candidates = List.of();
    private transient List<EvidenceRow> rows = List.of();

    EvidencePanel(AssessmentSheet sheet, EvidenceService evidence, ActivityReader activities, Choice choice) {
        this.sheet = sheet;
        this.evidence = evidence;
        this.activities = activities;
        this.choice = choice;
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
        var before = aimed;
        aimed = line.indicator();
        if (before == null || before.criterion() != aimed.criterion()) {
            var period = sheet.period();
            candidates = evidence.candidates(
                    sheet.subject().branchId(), line.indicator().criterion(), period.startsOn(), period.endsOn());
            search.clear();
        }
        if (!aimed.equals(before)) {
            fill();
        }
    }

    /** Follows what was adopted or taken off meanwhile. */
    void mark() {
        rows.forEach(row -> row.mark(choice));
    }

    /** Leads there, also where the panel lies below the lines. */
    void search() {
        search.focus();
    }

    /** What the indicator counts stands first. */
    private void fill() {
        var words = SearchWords.of(search.getValue());
        var found = candidates.stream()
                .filter(candidate -> words.occurIn(List.of(candidate.title())))
                .sorted(comparing(candidate -> aimed == null || !aimed.counts(candidate.types())))
                .toList();
        rows = found.stream().limit(SHOWN).map(this::row).toList();
        list.removeAll();
        rows.forEach(list::add);
        mark();
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

    private EvidenceRow row(Evidence candidate) {
        return new EvidenceRow(candidate, activities::open, () -> choice.toggle(candidate));
    }

    /** What the indicator being worked on names, and what the others do. */
    interface Choice {

        boolean has(UUID activity);

        /** The codes of other indicators that name it. */
        List<String> elsewhere(UUID activity);

        /** Names it, or does so no more. */
        void toggle(Evidence activity);
    }
}
