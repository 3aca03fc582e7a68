package cn.gov.tj.mz.fourstrong.activity.duty;

/** How something that is due stands today. */
public enum DutyState {
    /** Its time has not come. */
    NOT_DUE,
    /** Its last days have come, or the days of grace, and it is not done. */
    DUE_SOON,
    /** Its time is over and it was not done. */
    OVERDUE,
    /** It was done in time. */
    DONE,
    /** It was done after its time. */
    SUPPLEMENTED,
    /** It need not be done, for a reason. */
    WAIVED,
    /** The rule is not about such a branch. */
    NOT_APPLICABLE;

    /** Whether it is settled for good, in time or not; what a rate of timeliness counts. */
    public boolean isJudged() {
        return this == DONE || this == SUPPLEMENTED || this == OVERDUE;
    }

    /** Whether it makes sense to say that it need not be done: it is not done and the rule is about the branch. */
    public boolean isWaivable() {
        return this == NOT_DUE || isOpen();
    }

    /** Whether the branch still has to do something. */
    public boolean isOpen() {
        return this == DUE_SOON || this == OVERDUE;
    }
}
