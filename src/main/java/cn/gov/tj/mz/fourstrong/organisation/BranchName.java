package cn.gov.tj.mz.fourstrong.organisation;

import java.util.UUID;

/** A branch as lists and pickers show it, in organisation order by {@code sortOrder}. */
public record BranchName(
        UUID id,
        String code,
        String name,
        String shortName,
        UUID unitId,
        String unitName,
        int sortOrder,
        boolean active) {

    public static BranchName of(Branch branch) {
        var unit = branch.unit();
        var naming = branch.naming();
        return new BranchName(
                branch.id(),
                naming.code(),
                naming.name(),
                naming.shortName(),
                unit.id(),
                unit.name(),
                naming.place(),
                branch.isActive());
    }
}
