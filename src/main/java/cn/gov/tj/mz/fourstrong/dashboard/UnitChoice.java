package cn.gov.tj.mz.fourstrong.dashboard;

import java.util.UUID;

/**
 * A unit that the caller may choose.
 *
 * @param depth 0 for the highest unit in the caller's reach
 * @param below number of units at the lower end of the tree below it, 0 for a unit without any
 */
public record UnitChoice(UUID id, String code, String name, int depth, long below) {}
