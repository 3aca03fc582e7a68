package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import static java.util.Comparator.comparing;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.EvidenceItem;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ActivityReader;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetLinks;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;

/**
 * What a branch names as evidence for the indicator being reviewed, one record whole after the other, beside the scores;
 * below them where there is no room. Arrows lead through it, Escape closes it and leads back to where people were.
 */
@StyleSheet("context://review-evidence.css")
class ReviewEvidence extends Aside {

    private static final String COME = """
            this.fsFrom = document.activeElement;
            $0.focus();
            this.fsFrom.closest('.fs-line')?.scrollIntoView({ block: 'nearest' });""";

    private static final String LEAVE = "if (document.activeElement === document.body) this.fsFrom?.focus()";

    private final ScoreForm<?> form;
    private final transient ActivityReader activities;
    private final H2 title = new H2();
    private final Span place = new Span();
    private final Div record = new Div();
    private final Button previous = button(VaadinIcon.ANGLE_LEFT, "evaluation.evidence.previous", () -> step(-1));
    private final Button next = button(VaadinIcon.ANGLE_RIGHT, "evaluation.evidence.next", () -> step(1));

    private transient List<EvidenceItem> items = List.of();
    private int shown;

    ReviewEvidence(ScoreForm<?> form, ActivityReader activities) {
        this.form = form;
        this.activities = activities;
        addClassNames("fs-card", "fs-review-evidence");
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-label", getTranslation("evaluation.evidence.beside"));
        place.getElement().setAttribute("aria-live", "polite");
        var close = button(VaadinIcon.CLOSE_SMALL, "screen.close", this::close);
        add(ScoreLine.cell("fs-review-evidence-head", title, previous, place, next, close), record);
        Shortcuts.addShortcutListener(this, this::close, Key.ESCAPE).listenOn(form);
        Shortcuts.addShortcutListener(this, () -> step(-1), Key.ARROW_LEFT).listenOn(this);
        Shortcuts.addShortcutListener(this, () -> step(1), Key.ARROW_RIGHT).listenOn(this);
    }

    /** Shows one of the records that the branch names for the indicator. */
    void open(IndicatorLine line, UUID activity) {
        form.beside(this);
        aim(line);
        show(items.stream().map(EvidenceItem::activityId).toList().indexOf(activity));
        form.getElement().executeJs(COME, getElement());
    }

    /** Goes along to another indicator, if it is open. */
    void follow(IndicatorLine line) {
        if (getParent().isPresent() && !items.equals(ranked(line))) {
            aim(line);
            show(0);
        }
    }

    private void aim(IndicatorLine line) {
        items = ranked(line);
        title.setText(getTranslation("evaluation.evidence.of", line.indicator().code()));
    }

    /** What the indicator counts first. */
    static List<EvidenceItem> ranked(IndicatorLine line) {
        return line.selfScore().evidence().stream()
                .sorted(comparing(item -> !line.indicator().counts(item.types())))
                .toList();
    }

    private void step(int by) {
        if (shown + by >= 0 && shown + by < items.size()) {
            show(shown + by);
        }
    }

    private void show(int index) {
        shown = Math.max(index, 0);
        previous.setEnabled(shown > 0);
        next.setEnabled(shown + 1 < items.size());
        record.removeAll();
        place.setText(items.isEmpty() ? "" : getTranslation("evaluation.evidence.place", shown + 1, items.size()));
        if (items.isEmpty()) {
            record.add(new Paragraph(getTranslation("evaluation.evidence.nothing")));
        } else {
            var item = items.get(shown);
            ServiceCalls.succeeds(() -> record.add(
                    new H3(item.title()),
                    activities.text(item.activityId()),
                    SheetLinks.toActivity(item.activityId(), getTranslation("evaluation.evidence.open"))));
        }
    }

    private void close() {
        removeFromParent();
        form.getElement().executeJs(LEAVE);
    }

    private Button button(VaadinIcon icon, String name, Runnable action) {
        var button = new Button(icon.create(), _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(name));
        return button;
    }
}
