package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.Map;

/** Records were imported; their number is the subject. */
record ActivityImportEvent(long records, Map<AuditDetail, Object> details) implements AuditableEvent {

    @Override
    public Action action() {
        return Action.IMPORTED;
    }

    @Override
    public String subject() {
        return String.valueOf(records);
    }

    /** What can be done with records as a whole. */
    enum Action implements AuditAction {
        IMPORTED("activity.imported");

        private final String code;

        Action(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
