package cn.gov.tj.mz.fourstrong.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What duties and eligibility need to know of a branch; null where it is not recorded.
 *
 * @param groups number of Party groups, 0 when there are none
 * @param termYears after how many years the next election is due, 3 or 5
 */
@Embeddable
public record BranchFacts(
        @Nullable Integer members,
        boolean committee,
        @Column(name = "group_count") int groups,
        @Nullable LocalDate foundedOn,
        @Nullable LocalDate lastElectionOn,
        int termYears) {

    /** The term of a committee, but for villages and communities (条例 Art. 22). */
    public static final int USUAL_TERM = 3;

    /** The term in villages and communities. */
    public static final int LONG_TERM = 5;

    public static final BranchFacts UNKNOWN = new BranchFacts(null, false, 0, null, null);

    /** With the usual term. */
    public BranchFacts(
            @Nullable Integer members,
            boolean committee,
            int groups,
            @Nullable LocalDate foundedOn,
            @Nullable LocalDate lastElectionOn) {
        this(members, committee, groups, foundedOn, lastElectionOn, USUAL_TERM);
    }

    /** The same before what duties depend on changed. */
    public BranchFacts asBefore(PastFacts past) {
        return new BranchFacts(members, past.committee(), past.groups(), foundedOn, lastElectionOn, termYears);
    }

    boolean hasSameDutiesAs(BranchFacts other) {
        return committee == other.committee && groups == other.groups;
    }
}
