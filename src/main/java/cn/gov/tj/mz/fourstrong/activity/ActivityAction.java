package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What can be done to records. */
public enum ActivityAction implements AuditAction {
    RECORDED("activity.recorded"),
    EDITED("activity.edited"),
    SUBMITTED("activity.submitted"),
    ACCEPTED("activity.accepted"),
    RETURNED("activity.returned"),
    WITHDRAWN("activity.withdrawn"),
    IMPORTED("activity.taken");

    private final String code;

    ActivityAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
