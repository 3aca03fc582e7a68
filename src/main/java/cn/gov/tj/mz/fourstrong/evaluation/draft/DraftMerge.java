package cn.gov.tj.mz.fourstrong.evaluation.draft;

import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what somebody typed with what another saved meanwhile, part by part: what only one of them changed is
 * taken, what both changed differently stays as it is stored and is contested. Evidence is never contested, because
 * both may add and remove.
 */
final class DraftMerge {

    private final Map<UUID, ScoreEntry> changed = new LinkedHashMap<>();
    private final Map<UUID, Set<ScorePart>> contested = new LinkedHashMap<>();

    void add(UUID indicator, EntryEdit edit, ScoreEntry stored) {
        var expected = edit.expected();
        var typed = edit.typed();
        var merged = new ScoreEntry(
                merged(indicator, ScorePart.SCORE, expected.score(), typed.score(), stored.score()),
                merged(indicator, ScorePart.WORDS, expected.words(), typed.words(), stored.words()),
                merged(expected.activities(), typed.activities(), stored.activities()));
        if (!merged.equals(stored)) {
            changed.put(indicator, merged);
        }
    }

    /** The entries that are to be stored. */
    Map<UUID, ScoreEntry> changed() {
        return changed;
    }

    /** Where nothing is stored of what was typed. */
    Map<UUID, Set<ScorePart>> contested() {
        return contested;
    }

    private <T> @Nullable T merged(
            UUID indicator, ScorePart part, @Nullable T expected, @Nullable T typed, @Nullable T stored) {
        if (same(typed, expected) || same(typed, stored)) {
            return stored;
        }
        if (!same(stored, expected)) {
            contested
                    .computeIfAbsent(indicator, _ -> EnumSet.noneOf(ScorePart.class))
                    .add(part);
            return stored;
        }
        return typed;
    }

    private static Set<UUID> merged(Set<UUID> expected, Set<UUID> typed, Set<UUID> stored) {
        var merged = new HashSet<>(stored);
        typed.stream().filter(activity -> !expected.contains(activity)).forEach(merged::add);
        expected.stream().filter(activity -> !typed.contains(activity)).forEach(merged::remove);
        return merged;
    }

    private static boolean same(@Nullable Object value, @Nullable Object other) {
        return value instanceof BigDecimal number && other instanceof BigDecimal second
                ? number.compareTo(second) == 0
                : Objects.equals(value, other);
    }
}
