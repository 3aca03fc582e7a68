package cn.gov.tj.mz.fourstrong.cycle;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What managers do with cycles. */
public enum CycleAction implements AuditAction {
    OPENED,
    CLOSED,
    EXTENDED,
    REMINDED
}
