package cn.gov.tj.mz.fourstrong.imports;

/** What a line would do. */
public enum ImportStatus {
    /** Something that was not there yet. */
    NEW,
    /** Something that is there and would be changed. */
    CHANGED,
    /** What is there already, just so. */
    SAME,
    /** It has to be mended first. */
    FAULTY,
    /** No data, such as a line of totals. */
    PASSED_OVER;

    /** Whether it makes a difference. */
    public boolean isUseful() {
        return this == NEW || this == CHANGED;
    }
}
