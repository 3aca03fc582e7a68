package cn.gov.tj.mz.fourstrong.evaluation;

/** Who speaks in a {@link Cell}. */
public enum Side {
    SELF,
    REVIEW
}
