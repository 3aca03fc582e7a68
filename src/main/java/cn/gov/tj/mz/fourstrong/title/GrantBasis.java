package cn.gov.tj.mz.fourstrong.title;

import java.util.UUID;

/** The final result for which a branch gets a title. */
record GrantBasis(UUID branch, UUID evaluation, String cycle) {}
