package cn.gov.tj.mz.fourstrong.dashboard;

import java.util.UUID;

/**
 * A branch that a cycle counts for a unit, or that lies below the unit today.
 *
 * @param then whether it lay below it when the cycle opened; of a branch that the cycle does not list, today decides
 */
record CountedBranch(UUID id, String code, boolean then, boolean today) {}
