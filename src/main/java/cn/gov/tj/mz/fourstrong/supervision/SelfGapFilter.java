package cn.gov.tj.mz.fourstrong.supervision;

import java.math.BigDecimal;

/**
 * Which branches of a cycle a list of gaps shows.
 *
 * @param cycle the code of a cycle
 * @param least by how many points, or more, a branch gives itself more than its reviewers do
 */
public record SelfGapFilter(String cycle, BigDecimal least) {}
