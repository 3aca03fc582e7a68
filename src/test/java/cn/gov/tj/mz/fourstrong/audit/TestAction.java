package cn.gov.tj.mz.fourstrong.audit;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What no module does, under a code of its own. */
record TestAction(@Override String code) implements AuditAction {

    @Override
    public String name() {
        return code;
    }
}
