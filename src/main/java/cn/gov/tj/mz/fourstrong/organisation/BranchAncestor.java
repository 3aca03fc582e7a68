package cn.gov.tj.mz.fourstrong.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a branch lies at or below a node of the tree; the condition by which every query keeps to a scope. */
@Entity
@Immutable
@IdClass(BranchAncestor.Key.class)
public class BranchAncestor {

    @Id
    @Column(name = "branch_id")
    private UUID branchId;

    @Id
    @Column(name = "node_id")
    private UUID nodeId;

    protected BranchAncestor() {} // for JPA

    /** Both columns together. */
    public record Key(UUID branchId, UUID nodeId) implements Serializable {}
}
