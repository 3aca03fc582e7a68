package cn.gov.tj.mz.fourstrong.account;

/** Whether somebody can sign in with an account now. */
public enum AccountState {
    ACTIVE,
    PASSWORD_DUE,
    LOCKED,
    DISABLED
}
