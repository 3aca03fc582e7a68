package cn.gov.tj.mz.fourstrong.standard;

/** The four criteria, 四强, in their official order. */
public enum Criterion {
    POLITICAL_FUNCTION,
    LEADERSHIP_TEAM,
    MEMBERSHIP,
    EFFECTIVENESS
}
