package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import cn.gov.tj.mz.fourstrong.organisation.PastFacts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A branch with what its duties depend on, now and before.
 *
 * @param closedOn when it was dissolved, as far as it was and that is known
 */
public record DutyBranch(
        UUID id,
        String code,
        String name,
        String unit,
        BranchFacts facts,
        Collection<PastFacts> past,
        @Nullable LocalDate closedOn) {

    /** What the branch was like on a day. */
    BranchFacts factsOn(LocalDate day) {
        return past.stream()
                .filter(before -> day.isBefore(before.until()))
                .min(Comparator.comparing(PastFacts::until))
                .map(facts::asBefore)
                .orElse(facts);
    }

    /** Whether it was there from the first to the last of these days. */
    boolean existed(LocalDate first, LocalDate last) {
        var founded = facts.foundedOn();
        return (founded == null || !founded.isAfter(first)) && (closedOn == null || closedOn.isAfter(last));
    }
}
