package cn.gov.tj.mz.fourstrong.evaluation;

/**
 * What the caller may do with an evaluation once its state allows it.
 *
 * @param decide approve, publicise, correct and set final scores
 * @param recordFindings record what adds or takes points
 * @param ownBranch they would decide, were it not about their own branch
 */
public record Permissions(boolean decide, boolean recordFindings, boolean ownBranch) {

    public static final Permissions NONE = new Permissions(false, false, false);
}
