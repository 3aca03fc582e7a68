package cn.gov.tj.mz.fourstrong.attachment;

/** What files may be attached to; stored with them. */
public enum OwnerKind {
    ACTIVITY,
    EVALUATION,
    FINDING,
    OBJECTION,
    TITLE
}
