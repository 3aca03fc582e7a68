package cn.gov.tj.mz.fourstrong.rubric;

/** How far a rubric is: incomplete, ready for a cycle, used by one and therefore fixed, or withdrawn. */
public enum RubricState {
    DRAFT,
    READY,
    IN_USE,
    WITHDRAWN
}
