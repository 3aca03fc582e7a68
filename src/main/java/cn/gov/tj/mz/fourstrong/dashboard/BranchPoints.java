package cn.gov.tj.mz.fourstrong.dashboard;

import java.math.BigDecimal;
import java.util.UUID;

/** A branch's evaluation and a number of points in it. */
public record BranchPoints(UUID evaluation, String branch, BigDecimal points) {}
