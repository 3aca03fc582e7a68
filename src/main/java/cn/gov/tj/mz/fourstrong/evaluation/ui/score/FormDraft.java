package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.draft.Draft;
import cn.gov.tj.mz.fourstrong.evaluation.draft.EntryEdit;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a form holds that is not stored yet, and how it takes over what is. */
final class FormDraft {

    private final List<? extends ScoreLine> lines;
    private final LeaveGuard guard;
    private Runnable onEdit = () -> {};
    private Map<UUID, ScoreEntry> entries = Map.of();
    private Map<UUID, String> titles = Map.of();
    private int surprises;

    FormDraft(List<? extends ScoreLine> lines, LeaveGuard guard) {
        this.lines = lines;
        this.guard = guard;
        lines.forEach(line -> {
            guard.watch(line.score().input(), line.words().input());
            line.watch(this::edited);
        });
    }

    LeaveGuard guard() {
        return guard;
    }

    /** Runs whenever people changed something, or chose between their value and another. */
    void onEdit(Runnable listener) {
        onEdit = listener;
    }

    /** For a change that no field shows. */
    void changed(ScoreLine line) {
        guard.changed();
        line.edited(this::edited);
    }

    /** Goes on from what was set aside in an earlier sitting; returns where it begins. */
    Optional<? extends ScoreLine> resume(Map<UUID, EntryEdit> undecided) {
        var resumed = lines.stream()
                .filter(line -> undecided.containsKey(line.indicator().id()))
                .toList();
        resumed.forEach(line -> line.resume(undecided.get(line.indicator().id())));
        return resumed.stream().findFirst();
    }

    Map<UUID, EntryEdit> edits() {
        var edits = new HashMap<UUID, EntryEdit>();
        lines.forEach(
                line -> line.edit().ifPresent(edit -> edits.put(line.indicator().id(), edit)));
        return edits;
    }

    /** Shows what others saved; a draft without entries means that nothing changed since the last one. */
    void accept(Draft<?> draft) {
        if (!draft.entries().isEmpty()) {
            entries = draft.entries();
            titles = draft.titles();
        }
        if (entries.isEmpty()) {
            return;
        }
        var contests = draft.contests().stream().collect(Collectors.groupingBy(Draft.Contest::indicator));
        for (var line : lines) {
            var id = line.indicator().id();
            var contested = contests.getOrDefault(id, List.of()).stream()
                    .collect(Collectors.toMap(Draft.Contest::part, Function.identity()));
            if (line.accept(entries.getOrDefault(id, line.expected()), titles, contested, this::edited)) {
                surprises++;
            }
        }
    }

    /** Stores nothing of the lines that rules refuse. */
    void refuse(Invalid invalid) {
        for (var problem : invalid.problems()) {
            lines.stream()
                    .filter(line ->
                            problem.field().endsWith("." + line.indicator().code()))
                    .forEach(ScoreLine::refuse);
        }
    }

    int faults() {
        return (int) lines.stream().filter(ScoreLine::isFaulty).count();
    }

    int contests() {
        return lines.stream().mapToInt(ScoreLine::contests).sum();
    }

    boolean isStored() {
        return faults() == 0 && contests() == 0 && edits().isEmpty();
    }

    /** Where people have to do something before all can be stored. */
    Optional<? extends ScoreLine> firstOpen() {
        return lines.stream()
                .filter(line -> line.isFaulty() || line.contests() > 0)
                .findFirst();
    }

    /** How often people saw something change that they did not change themselves. */
    int surprises() {
        return surprises;
    }

    private void edited() {
        onEdit.run();
    }
}
