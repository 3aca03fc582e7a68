package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.evaluation.Draft.Contest;
import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What keeping a draft takes on both sides: merge, history, one audit entry for each sitting, who else is here. */
@Component
class Drafting {

    private final EvaluationDesk desk;
    private final ScoreHistory history;
    private final ContestedValues contested;
    private final Presence presence;

    Drafting(EvaluationDesk desk, ScoreHistory history, ContestedValues contested, Presence presence) {
        this.desk = desk;
        this.history = history;
        this.contested = contested;
        this.presence = presence;
    }

    /**
     * Stores what can be stored of some edits, and puts the rest by until it is decided whose value stands.
     *
     * @param typed the cells as rules have cleaned them
     * @return where somebody else was first
     */
    List<Contest> keep(
            Evaluation evaluation,
            Side side,
            Map<UUID, Edit> edits,
            Map<UUID, Cell> typed,
            Function<UUID, Cell> stored,
            Consumer<Map<UUID, Cell>> store) {
        var merge = new Merge();
        var cleaned = new HashMap<UUID, Edit>();
        typed.forEach((indicator, cell) ->
                cleaned.put(indicator, new Edit(edits.get(indicator).seen(), cell)));
        cleaned.forEach((indicator, edit) -> merge.add(indicator, edit, stored.apply(indicator)));
        if (!merge.changed().isEmpty()) {
            note(evaluation, side, stored, merge.changed());
            store.accept(merge.changed());
            desk.flush(evaluation);
        }
        var account = desk.signature().account();
        if (!edits.isEmpty()) {
            contested.keep(evaluation.id(), side, account, cleaned, merge.contested());
        }
        return merge.contested().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(part -> contest(evaluation.id(), side, entry.getKey(), part, account)))
                .toList();
    }

    /** What the caller typed earlier and nobody decided about. */
    Map<UUID, Edit> undecided(Evaluation evaluation, Side side, Function<UUID, Cell> stored) {
        return contested.find(evaluation.id(), side, desk.signature().account(), stored);
    }

    /** Who else works on the evaluation. */
    List<String> others(Evaluation evaluation) {
        return presence.others(evaluation.id(), desk.signature());
    }

    /** What is stored for every indicator. */
    static Map<UUID, Cell> cells(Evaluation evaluation, Function<UUID, Cell> stored) {
        return evaluation.cycle().rubric().indicators().stream()
                .collect(Collectors.toMap(Indicator::id, indicator -> stored.apply(indicator.id())));
    }

    static Map<UUID, Cell> typed(Map<UUID, Edit> edits) {
        return edits.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, edit -> edit.getValue().typed()));
    }

    private void note(Evaluation evaluation, Side side, Function<UUID, Cell> stored, Map<UUID, Cell> changed) {
        var by = desk.signature();
        if (history.isNewSitting(evaluation.id(), by)) {
            desk.tell(evaluation, side == Side.SELF ? "saved" : "marked", Map.of());
        }
        history.note(evaluation.id(), side, stored, changed, by);
    }

    private Contest contest(UUID evaluation, Side side, UUID indicator, Part part, UUID account) {
        var latest = history.latest(evaluation, indicator, side, part, account);
        return new Contest(
                indicator,
                part,
                latest.map(CellChange::actor).orElse(null),
                latest.map(CellChange::at).orElse(null));
    }
}
