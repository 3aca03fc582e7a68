package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.draft.Draft.Contest;
import cn.gov.tj.mz.fourstrong.evaluation.draft.EntryEdit;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScorePart;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet.IndicatorRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One indicator in a form: its cells, among them a field for points and one for words. */
abstract class ScoreLine extends Div {

    private final transient IndicatorLine line;
    private final transient EntryField<BigDecimal> score;
    private final transient EntryField<String> words;
    private Set<UUID> expectedActivities;
    private boolean refused;
    private boolean undecided;

    ScoreLine(IndicatorLine line, String kind, ScoreEntry stored) {
        this.line = line;
        addClassNames("fs-line", "fs-line-" + kind);
        var label = "%s %s"
                .formatted(line.indicator().code(), line.indicator().name().in(getLocale()));
        score = EntryFields.score(this, kind, label, line.indicator().fullMarks(), stored.score());
        words = EntryFields.words(this, kind, label, stored.words());
        expectedActivities = stored.activities();
    }

    final IndicatorLine line() {
        return line;
    }

    final IndicatorRow indicator() {
        return line.indicator();
    }

    final EntryField<BigDecimal> score() {
        return score;
    }

    final EntryField<String> words() {
        return words;
    }

    /** Checks what is typed; runs {@code edited} when people changed something. */
    final void watch(Runnable edited) {
        score.watch(() -> edited(edited));
        words.watch(() -> edited(edited));
    }

    final void edited(Runnable then) {
        refused = false;
        then.run();
    }

    final boolean isInvalid() {
        return score.input().isInvalid() || words.input().isInvalid();
    }

    /** Moves into the field that is wrong, or to the points. */
    final void focusFault() {
        if (words.input().isInvalid()) {
            words.input().focus();
        } else {
            score.input().focus();
        }
    }

    /** What there is to store or has been decided; what cannot be stored as it is stays out. */
    final Optional<EntryEdit> edit() {
        var expected = expected();
        var typed = new ScoreEntry(score.typed(), words.typed(), activities());
        return refused || typed.equals(expected) && !undecided
                ? Optional.empty()
                : Optional.of(new EntryEdit(expected, typed));
    }

    /** What was stored when people last saw it. */
    final ScoreEntry expected() {
        return new ScoreEntry(score.expected(), words.expected(), expectedActivities);
    }

    /** Whether something here is wrong, so that it is not stored. */
    final boolean isFaulty() {
        return refused || !score.isFit() || !words.isFit();
    }

    /** In how many fields people have to choose between their value and another. */
    final int contests() {
        return (score.isContested() ? 1 : 0) + (words.isContested() ? 1 : 0);
    }

    /** Goes on from what was typed before and set aside, because somebody else had saved another value. */
    final void resume(EntryEdit edit) {
        undecided = true;
        score.resume(edit.expected().score(), edit.typed().score());
        words.resume(edit.expected().words(), edit.typed().words());
    }

    /** Stores nothing of this line, as rules refuse it, until it is changed. */
    final void refuse() {
        refused = true;
    }

    /** Shows what is stored now; returns whether people see something here that they did not type. */
    final boolean accept(
            ScoreEntry stored, Map<UUID, String> titles, Map<ScorePart, Contest> contests, Runnable chosen) {
        var isForeign = score.accept(stored.score(), contests.get(ScorePart.SCORE), refused, chosen)
                | words.accept(stored.words(), contests.get(ScorePart.WORDS), refused, chosen);
        if (refused) {
            return isForeign;
        }
        undecided = !contests.isEmpty();
        return acceptActivities(stored, titles) || isForeign;
    }

    /** The activities that stand here as evidence. */
    Set<UUID> activities() {
        return Set.of();
    }

    /** Shows these activities instead. */
    void show(Map<UUID, String> activities) {}

    static Div cell(String look, Component... content) {
        var cell = new Div(content);
        cell.addClassName(look);
        return cell;
    }

    private boolean acceptActivities(ScoreEntry stored, Map<UUID, String> titles) {
        var activities = new HashMap<>(titles);
        activities.keySet().retainAll(stored.activities());
        expectedActivities = Set.copyOf(activities.keySet());
        if (expectedActivities.equals(activities())) {
            return false;
        }
        show(activities);
        return true;
    }
}
