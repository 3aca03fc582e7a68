package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What is done to accounts with an administrator role; the auditor finds it on the workbench. */
enum AdministratorAction implements AuditAction {
    RENAMED,
    DISABLED,
    ENABLED,
    UNLOCKED,
    PASSWORD_RESET,
    GRANTED
}
