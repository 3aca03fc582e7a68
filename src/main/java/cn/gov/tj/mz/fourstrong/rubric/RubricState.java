package cn.gov.tj.mz.fourstrong.rubric;

/** How far a rubric is: incomplete, ready for a cycle, used by one and therefore fixed, or withdrawn. */
public enum RubricState {
    DRAFT,
    READY,
    IN_USE,
    WITHDRAWN;

    static RubricState of(boolean withdrawn, boolean frozen, RubricDraft draft) {
        if (withdrawn) {
            return WITHDRAWN;
        }
        if (frozen) {
            return IN_USE;
        }
        return RubricRules.missing(draft).isEmpty() ? READY : DRAFT;
    }

    /** Whether a cycle can use a rubric. */
    public boolean isUsable() {
        return this == READY || this == IN_USE;
    }

    /** Whether a rubric may be rewritten or withdrawn. */
    public boolean isChangeable() {
        return this == DRAFT || this == READY;
    }
}
