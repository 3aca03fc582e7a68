package cn.gov.tj.mz.fourstrong.activity;

/** Where a record comes from, so that facts and inventions can be distinguished. */
public enum Origin {
    /** Entered by a person in this program. */
    RECORDED,
    /** A fact taken over from print. */
    PUBLISHED,
    /** Invented for a demonstration. */
    INVENTED
}
