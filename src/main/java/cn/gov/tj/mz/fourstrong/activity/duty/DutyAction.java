package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What the log says about duties. */
public enum DutyAction implements AuditAction {
    WAIVER_ASKED,
    WAIVER_CONFIRMED,
    WAIVER_REFUSED,
    WAIVER_TAKEN_BACK,
    SUPPLEMENTED,
    SUPPLEMENT_TAKEN_BACK,
    REMINDED,
    RULE_SET
}
