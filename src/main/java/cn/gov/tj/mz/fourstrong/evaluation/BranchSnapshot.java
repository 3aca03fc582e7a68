package cn.gov.tj.mz.fourstrong.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A branch's names and its place in the organisation as they were on the day its cycle opened. */
@Embeddable
public record BranchSnapshot(
        @Column(name = "branch_id") UUID id,
        @Column(name = "branch_name") String name,
        @Column(name = "branch_short_name") String shortName,
        UUID unitId,
        String unitName,
        int sortOrder) {}
