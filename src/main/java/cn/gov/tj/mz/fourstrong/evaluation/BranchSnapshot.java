package cn.gov.tj.mz.fourstrong.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A branch's names and its place in the organisation as they were on the day its cycle opened.
 *
 * @param unitPosition of its unit in the whole tree, where it is known
 */
@Embeddable
public record BranchSnapshot(
        @Column(name = "branch_id") UUID id,
        @Column(name = "branch_name") String name,
        @Column(name = "branch_short_name") String shortName,
        UUID unitId,
        String unitName,
        int sortOrder,
        @Nullable Integer unitPosition) {}
