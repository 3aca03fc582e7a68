package cn.gov.tj.mz.fourstrong.evaluation.draft;

import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAction;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.draft.Draft.Contest;
import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
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
     * @param typed the entries as rules have cleaned them
     * @return where somebody else was first
     */
    public List<Contest> save(
            Evaluation evaluation,
            ScoreSource source,
            Map<UUID, EntryEdit> edits,
            Map<UUID, ScoreEntry> typed,
            Function<UUID, ScoreEntry> stored,
            Consumer<Map<UUID, ScoreEntry>> store) {
        var merge = new DraftMerge();
        var cleaned = new HashMap<UUID, EntryEdit>();
        typed.forEach((indicator, entry) ->
                cleaned.put(indicator, new EntryEdit(edits.get(indicator).seen(), entry)));
        cleaned.forEach((indicator, edit) -> merge.add(indicator, edit, stored.apply(indicator)));
        if (!merge.changed().isEmpty()) {
            note(evaluation, source, stored, merge.changed());
            store.accept(merge.changed());
            access.flush(evaluation);
        }
        var account = access.signature().account();
        if (!edits.isEmpty()) {
            contested.save(evaluation.id(), source, account, cleaned, merge.contested());
        }
        return merge.contested().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(part -> contest(evaluation.id(), source, entry.getKey(), part, account)))
                .toList();
    }

    /** What the caller typed earlier and nobody decided about. */
    public Map<UUID, EntryEdit> contested(
            Evaluation evaluation, ScoreSource source, Function<UUID, ScoreEntry> stored) {
        return contested.find(evaluation.id(), source, access.signature().account(), stored);
    }

    /** Who else works on the evaluation. */
    public List<String> others(Evaluation evaluation) {
        return presence.others(evaluation.id(), access.signature());
    }

    /** What is stored for every indicator. */
    public static Map<UUID, ScoreEntry> entries(Evaluation evaluation, Function<UUID, ScoreEntry> stored) {
        return evaluation.cycle().rubric().indicators().stream()
                .collect(Collectors.toMap(Indicator::id, indicator -> stored.apply(indicator.id())));
    }

    public static Map<UUID, ScoreEntry> typed(Map<UUID, EntryEdit> edits) {
        return edits.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, edit -> edit.getValue().typed()));
    }

    private void note(
            Evaluation evaluation,
            ScoreSource source,
            Function<UUID, ScoreEntry> stored,
            Map<UUID, ScoreEntry> changed) {
        var by = access.signature();
        if (history.isNewSitting(evaluation.id(), by)) {
            access.publish(
                    evaluation,
                    source == ScoreSource.SELF ? EvaluationAction.SELF_SAVED : EvaluationAction.REVIEW_SAVED,
                    Map.of());
        }
        history.note(evaluation.id(), source, stored, changed, by);
    }

    private Contest contest(UUID evaluation, ScoreSource source, UUID indicator, ScorePart part, UUID account) {
        var latest = history.latest(evaluation, indicator, source, part, account);
        return new Contest(
                indicator,
                part,
                latest.map(EntryChange::actor).orElse(null),
                latest.map(EntryChange::at).orElse(null));
    }
}
