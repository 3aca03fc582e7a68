package cn.gov.tj.mz.fourstrong.cycle;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What managers do with cycles. */
public enum CycleAction implements AuditAction {
    OPENED("cycle.opened"),
    CLOSED("cycle.closed"),
    EXTENDED("cycle.extended"),
    REMINDED("cycle.reminded");

    private final String code;

    CycleAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
