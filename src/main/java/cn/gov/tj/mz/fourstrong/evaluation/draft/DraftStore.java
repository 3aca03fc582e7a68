package cn.gov.tj.mz.fourstrong.evaluation.draft;

import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAction;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.draft.Draft.Contest;
import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What saving a draft takes for both sources: merge, history, one audit entry for each sitting, who else is here. */
@Component
public class DraftStore {

    private final EvaluationAccess access;
    private final ScoreHistory history;
    private final ContestedValues contested;
    private final Presence presence;

    DraftStore(EvaluationAccess access, ScoreHistory history, ContestedValues contested, Presence presence) {
        this.access = access;
        this.history = history;
        this.contested = contested;
        this.presence = presence;
    }

    /**
     * Stores what can be stored of some edits, and sets the rest aside until it is decided whose value stands.
     *
     * @param rules clean what was typed, or refuse all of it
     * @return where somebody else was first
     */
    public List<Contest> save(Entries entries, Map<UUID, EntryEdit> edits, UnaryOperator<Map<UUID, ScoreEntry>> rules) {
        if (edits.isEmpty()) {
            return List.of();
        }
        var merge = new DraftMerge();
        var cleaned = new HashMap<UUID, EntryEdit>();
        rules.apply(typed(edits)).forEach((indicator, entry) -> {
            var edit = new EntryEdit(edits.get(indicator).expected(), entry);
            cleaned.put(indicator, edit);
            merge.add(indicator, edit, entries.entry.apply(indicator));
        });
        if (!merge.changed().isEmpty()) {
            store(entries, merge.changed());
        }
        var account = access.signature().account();
        var parts = entries.parts(merge.contested());
        contested.save(entries, account, cleaned, parts);
        return parts.stream()
                .map(part -> new Contest(
                        part.indicatorId(),
                        part.part(),
                        history.latest(part, account).orElse(null)))
                .toList();
    }

    /** What the caller typed earlier and nobody decided about. */
    public Map<UUID, EntryEdit> contested(Entries entries) {
        return contested.find(entries, access.signature().account());
    }

    /** How the draft stands now that the caller has seen this version of it, and who else works on it. */
    public <V> Draft<V> draft(
            Evaluation evaluation,
            V version,
            Map<UUID, ScoreEntry> entries,
            Map<UUID, String> titles,
            List<Contest> contests) {
        var now = access.signature();
        return new Draft<>(version, now.at(), entries, titles, contests, presence.others(evaluation.id(), now));
    }

    /** The caller is done with the evaluation, though others may go on. */
    public void leave(Evaluation evaluation) {
        presence.leave(evaluation.id(), access.signature().account());
    }

    /** Everybody is done with the evaluation, as it passes on to others. */
    public void end(Evaluation evaluation) {
        presence.end(evaluation.id());
    }

    private void store(Entries entries, Map<UUID, ScoreEntry> changed) {
        var by = access.signature();
        if (history.isNewSitting(entries.evaluation.id(), by)) {
            var action =
                    entries.source == ScoreSource.SELF ? EvaluationAction.SELF_SAVED : EvaluationAction.REVIEW_SAVED;
            access.publish(entries.evaluation, action, Map.of());
        }
        history.note(entries.evaluation.id(), entries.source, entries.entry, changed, by);
        entries.save.accept(changed, by.at());
        access.flush(entries.evaluation);
    }

    private static Map<UUID, ScoreEntry> typed(Map<UUID, EntryEdit> edits) {
        return edits.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, edit -> edit.getValue().typed()));
    }

    /** What one source says in an evaluation: its entry for an indicator, and how to save others. */
    public record Entries(
            Evaluation evaluation,
            ScoreSource source,
            Function<UUID, ScoreEntry> entry,
            BiConsumer<Map<UUID, ScoreEntry>, Instant> save) {

        /** What is stored for every indicator. */
        public Map<UUID, ScoreEntry> stored() {
            return evaluation.cycle().rubric().indicators().stream()
                    .collect(Collectors.toMap(Indicator::id, indicator -> entry.apply(indicator.id())));
        }

        private List<EntryPart> parts(Map<UUID, Set<ScorePart>> parts) {
            return parts.entrySet().stream()
                    .flatMap(entry -> entry.getValue().stream()
                            .map(part -> new EntryPart(evaluation.id(), entry.getKey(), source, part)))
                    .toList();
        }
    }
}
