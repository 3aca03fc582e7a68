package cn.gov.tj.mz.fourstrong.dashboard;

import java.util.UUID;

/** How many of all branches of the bureau stand before one. */
record BranchPlace(UUID branch, long place) {}
