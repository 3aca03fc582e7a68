package cn.gov.tj.mz.fourstrong.evaluation.draft;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a draft stands once the caller's edits are saved.
 *
 * @param version what the caller has seen then
 * @param at when it was
 * @param entries what is stored for every indicator; empty when nothing changed since the caller looked
 * @param titles of the activities in these entries, without records that were withdrawn
 * @param contests where somebody else saved another value first; the caller's is set aside there
 * @param others who else works on it now
 */
public record Draft<V>(
        V version,
        Instant at,
        Map<UUID, ScoreEntry> entries,
        Map<UUID, String> titles,
        List<Contest> contests,
        List<String> others) {

    /** A part that two changed differently, and who saved the stored value as far as that is known. */
    public record Contest(
            UUID indicator, ScorePart part, @Nullable Signature by) {}
}
