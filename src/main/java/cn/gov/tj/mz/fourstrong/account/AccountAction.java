package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What is done to accounts and with them. */
enum AccountAction implements AuditAction {
    CREATED,
    RENAMED,
    DISABLED,
    ENABLED,
    UNLOCKED,
    PASSWORD_RESET,
    PASSWORD_CHANGED,
    GRANTED,
    SIGNED_IN,
    SIGNED_OUT,
    SIGN_IN_REFUSED,
    LOCKED
}
