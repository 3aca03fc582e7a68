package cn.gov.tj.mz.fourstrong.evaluation.opening;

import cn.gov.tj.mz.fourstrong.evaluation.BranchSnapshot;
import cn.gov.tj.mz.fourstrong.evaluation.Exclusion;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A branch as it is today, which may take part in a cycle. */
public record Candidate(
        UUID id,
        String name,
        String shortName,
        UUID unitId,
        String unitName,
        int sortOrder,
        int unitPosition,
        boolean active,
        @Nullable LocalDate foundedOn) {

    BranchSnapshot snapshot() {
        return new BranchSnapshot(id, name, shortName, unitId, unitName, sortOrder, unitPosition);
    }

    /** Why it cannot take part in a cycle that ends on a day, or null when it can; {@code months} is the least age. */
    public @Nullable Exclusion exclusion(LocalDate endsOn, int months) {
        if (!active) {
            return Exclusion.INACTIVE;
        }
        var tooYoung = foundedOn != null && foundedOn.plusMonths(months).isAfter(endsOn);
        return tooYoung ? Exclusion.TOO_YOUNG : null;
    }
}
