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
        boolean active) {}
