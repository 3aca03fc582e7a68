package cn.gov.tj.mz.fourstrong.evaluation;

/** Why a branch takes no part in a cycle, 不参评. */
public enum Exclusion {
    INACTIVE,
    TOO_YOUNG,
    /** A manager decided so and said why. */
    CHOSEN
}
