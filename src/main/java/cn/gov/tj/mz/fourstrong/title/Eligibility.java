package cn.gov.tj.mz.fourstrong.title;

/** What speaks for or against a title. */
public enum Eligibility {
    /** The highest grade, within the quota. */
    ADVISED,
    /** The highest grade, but others have more points or the quota is used up. */
    BEYOND_QUOTA,
    LOWER_GRADE,
    /** 一票否决, whatever the grade. */
    VETOED,
    HOLDS,
    /** The branch is closed. */
    CLOSED,
    /** Nothing is decided: the evaluation goes on, or the branch takes no part. */
    NO_RESULT,
    /** The caller belongs to it, and nobody decides about their own. */
    OWN_BRANCH,
    /** The caller sees the result in another role, but others manage the branch. */
    OUTSIDE;

    /** Whether it can get a title, as the rubric suggests or as an exception. */
    public boolean mayBeChosen() {
        return this == ADVISED || isException();
    }

    /** Whether a title is against the advice of the rubric, so that it needs a reason. */
    public boolean isException() {
        return this == BEYOND_QUOTA || this == LOWER_GRADE || this == VETOED;
    }
}
