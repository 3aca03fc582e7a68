package cn.gov.tj.mz.fourstrong.evaluation.draft;

import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Stores what somebody typed where another was first, until it is decided whose value stands, so that nothing is lost. */
@Component
class ContestedValues {

    private final ContestedValueRepository values;

    ContestedValues(ContestedValueRepository values) {
        this.values = values;
    }

    /**
     * Stores just these of some edits; whatever was stored of the same indicators before is decided.
     *
     * @param edits as rules have cleaned them
     * @param contested which parts of them
     */
    void save(
            UUID evaluation,
            ScoreSource source,
            UUID account,
            Map<UUID, EntryEdit> edits,
            Map<UUID, Set<ScorePart>> contested) {
        var stored = values.findAll(evaluation, source, account).stream()
                .filter(value -> edits.containsKey(value.indicatorId()))
                .toList();
        var wanted = contested.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(part -> new ContestedValue(
                                evaluation, entry.getKey(), source, part, account, edits.get(entry.getKey()))))
                .toList();
        values.deleteAll(lacking(stored, wanted));
        lacking(wanted, stored).forEach(values::persist);
    }

    /** What one person typed and nobody decided about, each with all else as it is stored. */
    Map<UUID, EntryEdit> find(UUID evaluation, ScoreSource source, UUID account, Function<UUID, ScoreEntry> stored) {
        var edits = new HashMap<UUID, EntryEdit>();
        for (var value : values.findAll(evaluation, source, account)) {
            var entry = stored.apply(value.indicatorId());
            var edit = edits.getOrDefault(value.indicatorId(), new EntryEdit(entry, entry));
            edits.put(value.indicatorId(), value.in(edit));
        }
        return edits;
    }

    private static List<ContestedValue> lacking(List<ContestedValue> here, List<ContestedValue> there) {
        return here.stream()
                .filter(value -> there.stream().noneMatch(value::isSameValue))
                .toList();
    }
}
