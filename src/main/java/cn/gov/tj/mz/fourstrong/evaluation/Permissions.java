package cn.gov.tj.mz.fourstrong.evaluation;

/**
 * What the caller may do with an evaluation once its state allows it.
 *
 * @param decide approve, publicise, correct and set final scores
 * @param find record what adds or takes points
 */
public record Permissions(boolean decide, boolean find) {}
