package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.cycle.Cycle;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A branch in a cycle, named and placed as it was when the cycle opened. */
@MappedSuperclass
public abstract class Participation {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Cycle cycle;

    private UUID branchId;

    @Embedded
    private BranchSnapshot branch;

    @Enumerated(EnumType.STRING)
    private @Nullable Exclusion exclusion;

    private @Nullable String exclusionReason;

    @SuppressWarnings("NullAway.Init")
    Participation() {} // for JPA

    Participation(Cycle cycle, UUID branchId, BranchSnapshot branch, @Nullable Exclusion exclusion) {
        this.id = Uuids.next();
        this.cycle = cycle;
        this.branchId = branchId;
        this.branch = branch;
        this.exclusion = exclusion;
    }

    /** Lets the branch take no part by decision, for a reason. */
    public void leaveOut(String reason) {
        exclusion = Exclusion.CHOSEN;
        exclusionReason = reason;
    }

    public UUID id() {
        return id;
    }

    public Integer version() {
        return version;
    }

    public Cycle cycle() {
        return cycle;
    }

    public UUID branchId() {
        return branchId;
    }

    public BranchSnapshot branch() {
        return branch;
    }

    /** Why the branch takes no part, or nothing when it does. */
    public @Nullable Exclusion exclusion() {
        return exclusion;
    }

    /** Why the branch takes no part, in the words of who decided it. */
    public @Nullable String exclusionReason() {
        return exclusionReason;
    }
}
