package cn.gov.tj.mz.fourstrong.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What duties and eligibility need to know of a branch; null where it is not recorded.
 *
 * @param groups number of Party groups, 0 when there are none
 */
@Embeddable
public record BranchFacts(
        @Nullable Integer members,
        boolean committee,
        @Column(name = "group_count") int groups,
        @Nullable LocalDate foundedOn,
        @Nullable LocalDate lastElectionOn) {

    public static final BranchFacts UNKNOWN = new BranchFacts(null, false, 0, null, null);
}
