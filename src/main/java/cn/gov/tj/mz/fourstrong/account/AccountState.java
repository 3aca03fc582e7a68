package cn.gov.tj.mz.fourstrong.account;

import java.time.Instant;

/** Whether somebody can sign in with an account now. */
public enum AccountState {
    ACTIVE,
    PASSWORD_DUE,
    LOCKED,
    DISABLED;

    static AccountState of(Account account, Instant now) {
        if (!account.isEnabled()) {
            return DISABLED;
        }
        if (account.lockout().isLocked(now)) {
            return LOCKED;
        }
        return account.isPasswordChangeDue() ? PASSWORD_DUE : ACTIVE;
    }
}
