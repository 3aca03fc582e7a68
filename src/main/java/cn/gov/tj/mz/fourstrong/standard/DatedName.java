package cn.gov.tj.mz.fourstrong.standard;

/** A name as it is today, and as it was when something was recorded under it. */
public record DatedName(String today, String then) {

    /** One that never changed. */
    public static DatedName unchanged(String name) {
        return new DatedName(name, name);
    }

    public boolean isChanged() {
        return !today.equals(then);
    }
}
