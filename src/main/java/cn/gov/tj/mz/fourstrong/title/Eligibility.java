package cn.gov.tj.mz.fourstrong.title;

/** What speaks for or against a title, as advice; only the last two keep a branch from being chosen. */
public enum Eligibility {
    /** The highest grade, within the quota. */
    ADVISED,
    /** The highest grade, but others have more points and the quota is used up. */
    BEYOND_QUOTA,
    LOWER_GRADE,
    HOLDS,
    OUTSIDE;

    public boolean mayBeChosen() {
        return this != HOLDS && this != OUTSIDE;
    }
}
