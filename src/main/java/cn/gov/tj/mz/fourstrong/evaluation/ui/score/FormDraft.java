package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.draft.Draft;
import cn.gov.tj.mz.fourstrong.evaluation.draft.EntryEdit;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a form holds that is not stored yet, and how it takes over what is. */
final class FormDraft<L extends ScoreLine> {

    private final List<L> lines;
    private final Runnable edited;
    private Map<UUID, ScoreEntry> entries = Map.of();
    private Map<UUID, String> titles = Map.of();
    private int surprises;

    /** @param edited is run when people settled a contest */
    FormDraft(List<L> lines, Runnable edited) {
        this.lines = lines;
        this.edited = edited;
    }

    /** Goes on from what was set aside in an earlier sitting. */
    void resume(Map<UUID, EntryEdit> undecided) {
        lines.stream()
                .filter(line -> undecided.containsKey(line.indicator.id()))
                .forEach(line -> line.draft.resume(undecided.get(line.indicator.id())));
    }

    Map<UUID, EntryEdit> edits() {
        var edits = new HashMap<UUID, EntryEdit>();
        lines.forEach(line -> line.draft.edit().ifPresent(edit -> edits.put(line.indicator.id(), edit)));
        return edits;
    }

    /** Shows what others saved; an answer without news leaves what the last one said. */
    void accept(Draft<?> answer) {
        if (!answer.entries().isEmpty()) {
            entries = answer.entries();
            titles = answer.titles();
        }
        if (entries.isEmpty()) {
            return;
        }
        var contests = answer.contests().stream().collect(Collectors.groupingBy(Draft.Contest::indicator));
        for (var line : lines) {
            var id = line.indicator.id();
            var here = contests.getOrDefault(id, List.of()).stream()
                    .collect(Collectors.toMap(Draft.Contest::part, Function.identity()));
            if (line.draft.accept(entries.getOrDefault(id, line.draft.baseline()), titles, here, edited)) {
                surprises++;
            }
        }
    }

    /** Holds back the lines that rules refuse. */
    void refuse(Invalid invalid) {
        for (var problem : invalid.problems()) {
            lines.stream()
                    .filter(line -> problem.field().endsWith("." + line.indicator.code()))
                    .forEach(line -> line.draft.refuse());
        }
    }

    int faults() {
        return (int) lines.stream().filter(line -> line.draft.isFaulty()).count();
    }

    int contests() {
        return lines.stream().mapToInt(line -> line.draft.contests()).sum();
    }

    boolean isStored() {
        return faults() == 0 && contests() == 0 && edits().isEmpty();
    }

    /** Where people have to do something before all can be stored. */
    Optional<L> firstOpen() {
        return lines.stream()
                .filter(line -> line.draft.isFaulty() || line.draft.contests() > 0)
                .findFirst();
    }

    /** How often people saw something change that they did not change themselves. */
    int surprises() {
        return surprises;
    }
}
