package cn.gov.tj.mz.fourstrong.evaluation;

/** Who speaks in a {@link Cell}; a leader only where a final score is set by hand. */
public enum Side {
    SELF,
    REVIEW,
    FINAL
}
