package cn.gov.tj.mz.fourstrong.activity.duty;

import java.util.List;
import java.util.Set;

/**
 * What a branch has to do in a year.
 *
 * @param duties by type, each type's earliest first
 */
public record DutyRow(DutyBranch branch, List<Duty> duties) {

    /** How many were due by now and how many of them were done in time. */
    public Timeliness timeliness() {
        return Timeliness.of(duties);
    }

    boolean hasAny(Set<DutyState> states) {
        return states.isEmpty() || duties.stream().map(Duty::state).anyMatch(states::contains);
    }
}
