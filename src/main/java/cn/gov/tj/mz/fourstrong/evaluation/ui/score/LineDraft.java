package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.draft.Draft;
import cn.gov.tj.mz.fourstrong.evaluation.draft.EntryEdit;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScorePart;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the fields of a line hold, beside what was stored when people last saw it. */
final class LineDraft {

    private final ScoreLine line;
    private final Map<ScorePart, ContestNote> notes = new EnumMap<>(ScorePart.class);
    private ScoreEntry baseline;
    private boolean refused;
    private boolean foreign;
    private boolean putBy;

    LineDraft(ScoreLine line, ScoreEntry stored) {
        this.line = line;
        this.baseline = stored;
    }

    /** What there is to store, or to be told as decided; parts that cannot be stored as they are stay out. */
    Optional<EntryEdit> edit() {
        var typed = typed();
        return refused || typed.equals(baseline) && !putBy
                ? Optional.empty()
                : Optional.of(new EntryEdit(baseline, typed));
    }

    /** Whether something here is wrong, so that it is not stored. */
    boolean isFaulty() {
        return refused || !line.score.isFit() || !line.words.isFit();
    }

    ScoreEntry baseline() {
        return baseline;
    }

    /** Goes on from what was typed before and set aside, because somebody else had saved another value. */
    void resume(EntryEdit undecided) {
        putBy = true;
        line.score.setValue(undecided.typed().score());
        line.words.show(undecided.typed().words());
        baseline = new ScoreEntry(undecided.seen().score(), undecided.seen().words(), baseline.activities());
    }

    int contests() {
        return notes.size();
    }

    /** Holds this line back, as rules refuse it, until it is changed. */
    void refuse() {
        refused = true;
    }

    void changed() {
        refused = false;
    }

    /** Takes over what is stored now; returns whether people see something here that they did not type. */
    boolean accept(
            ScoreEntry stored, Map<UUID, String> titles, Map<ScorePart, Draft.Contest> contests, Runnable edited) {
        foreign = false;
        var typed = typed();
        var score = new Field<>(
                ScorePart.SCORE,
                typed.score(),
                stored.score(),
                line.score::setValue,
                known -> baseline.withScore(known));
        var words = new Field<>(
                ScorePart.WORDS, typed.words(), stored.words(), line.words::show, known -> baseline.withWords(known));
        var points = accept(score, baseline.score(), line.score.isFocused() || !line.score.isFit(), contests, edited);
        var text = accept(words, baseline.words(), line.words.isFocused() || !line.words.isFit(), contests, edited);
        baseline = new ScoreEntry(points, text, accept(stored, titles).keySet());
        putBy = refused ? putBy : !contests.isEmpty();
        return foreign;
    }

    private <V> @Nullable V accept(
            Field<V> field, @Nullable V seen, boolean held, Map<ScorePart, Draft.Contest> contests, Runnable edited) {
        var contest = contests.get(field.part());
        if (contest != null) {
            foreign |= !notes.containsKey(field.part());
            note(field, contest, edited);
            return seen;
        }
        forget(field.part());
        if (Objects.equals(field.typed(), field.stored())) {
            return field.stored();
        }
        if (held || refused) {
            return seen; // not under somebody's hands: it is shown when they leave the field
        }
        foreign = true;
        field.show().accept(field.stored());
        return field.stored();
    }

    private Map<UUID, String> accept(ScoreEntry stored, Map<UUID, String> titles) {
        var activities = new HashMap<>(titles);
        activities.keySet().retainAll(refused ? baseline.activities() : stored.activities());
        if (!refused && !activities.keySet().equals(line.activities())) {
            foreign = true;
            line.show(activities);
        }
        return activities;
    }

    private <V> void note(Field<V> field, Draft.Contest contest, Runnable edited) {
        var note = notes.computeIfAbsent(field.part(), _ -> {
            var made = new ContestNote();
            line.add(made);
            return made;
        });
        note.show(contest, field.typed(), field.stored(), mine -> {
            if (!mine) {
                field.show().accept(field.stored());
            }
            baseline = field.known().apply(field.stored());
            forget(field.part());
            edited.run();
        });
    }

    private void forget(ScorePart part) {
        var note = notes.remove(part);
        if (note != null) {
            line.remove(note);
        }
    }

    private ScoreEntry typed() {
        return new ScoreEntry(
                line.score.isFit() ? line.score.points() : baseline.score(),
                line.words.isFit() ? Text.clean(line.words.getValue()) : baseline.words(),
                line.activities());
    }

    /** A field that may be contested, how to fill it, and what was seen once its stored value is known. */
    private record Field<V>(
            ScorePart part,
            @Nullable V typed,
            @Nullable V stored,
            Consumer<@Nullable V> show,
            Function<@Nullable V, ScoreEntry> known) {}
}
