package cn.gov.tj.mz.fourstrong.activity;

/** How far a record is on its way from the branch through review. */
public enum ActivityState {
    DRAFT,
    SUBMITTED,
    ACCEPTED,
    RETURNED,
    WITHDRAWN;

    /** Whether the branch may still change the record; what was accepted can only be withdrawn. */
    public boolean isEditable() {
        return this == DRAFT || this == SUBMITTED || this == RETURNED;
    }
}
