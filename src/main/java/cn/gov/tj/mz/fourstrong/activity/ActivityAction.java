package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What can be done to records. */
public enum ActivityAction implements AuditAction {
    RECORDED,
    EDITED,
    SUBMITTED,
    ACCEPTED,
    RETURNED,
    REOPENED,
    WITHDRAWN
}
