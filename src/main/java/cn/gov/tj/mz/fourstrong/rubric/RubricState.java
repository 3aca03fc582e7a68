package cn.gov.tj.mz.fourstrong.rubric;

/** How far a rubric is: a draft, enabled for cycles, used by one and therefore fixed, or withdrawn. */
public enum RubricState {
    DRAFT,
    ENABLED,
    IN_USE,
    WITHDRAWN;

    /** Whether a cycle can use a rubric. */
    public boolean isUsable() {
        return this == ENABLED || this == IN_USE;
    }

    /** Whether a rubric may be rewritten or withdrawn. */
    public boolean isChangeable() {
        return this == DRAFT || this == ENABLED;
    }
}
