package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What is done to accounts with an administrator role, which the auditor is told first. */
enum AdministratorAction implements AuditAction {
    DISABLED,
    ENABLED,
    GRANTED
}
