package cn.gov.tj.mz.fourstrong.evaluation.draft;

import cn.gov.tj.mz.fourstrong.evaluation.draft.DraftStore.Entries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
     * @param contested parts of them
     */
    void save(Entries entries, UUID account, Map<UUID, EntryEdit> edits, List<EntryPart> contested) {
        var stored = values.findAll(entries.evaluation().id(), entries.source(), account).stream()
                .filter(value -> edits.containsKey(value.indicatorId()))
                .toList();
        var wanted = contested.stream()
                .map(part -> new ContestedValue(part, account, edits.get(part.indicatorId())))
                .toList();
        values.deleteAll(lacking(stored, wanted));
        lacking(wanted, stored).forEach(values::persist);
    }

    /** What one person typed and nobody decided about, each with all else as it is stored. */
    Map<UUID, EntryEdit> find(Entries entries, UUID account) {
        var edits = new HashMap<UUID, EntryEdit>();
        for (var value : values.findAll(entries.evaluation().id(), entries.source(), account)) {
            var entry = entries.entry().apply(value.indicatorId());
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
