package cn.gov.tj.mz.fourstrong.account;

/** Why administrators should look at an account that somebody could sign in with, the most urgent reason first. */
public enum AccountConcern {
    /** After too many wrong passwords, until a time or until somebody unlocks it. */
    LOCKED,
    /** It holds no role. */
    UNGRANTED,
    /** Somebody else set its password, and nobody changed that. */
    PASSWORD_DUE,
    /** Nobody signed in with it for {@link AccountDates#UNUSED}. */
    UNUSED
}
