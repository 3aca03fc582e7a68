package cn.gov.tj.mz.fourstrong.dashboard;

import java.math.BigDecimal;
import java.util.UUID;

/** What a branch reached in a cycle, under the name that it has today. */
public record TrendPoint(UUID cycle, String branchCode, String branch, UUID evaluation, BigDecimal total) {}
