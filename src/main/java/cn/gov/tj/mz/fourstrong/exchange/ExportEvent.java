package cn.gov.tj.mz.fourstrong.exchange;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.List;
import java.util.Map;

/** Rows left the system as a file, or some of them before the export broke off. */
public record ExportEvent(String subject, String filter, List<String> columns, long rows, boolean succeeded)
        implements AuditableEvent {

    @Override
    public Action action() {
        return Action.EXPORTED;
    }

    @Override
    public Map<AuditDetail, Object> details() {
        return Map.of(AuditDetail.FILTER, filter, AuditDetail.COLUMNS, columns, AuditDetail.ROWS, rows);
    }

    /** What can be done with lists. */
    public enum Action implements AuditAction {
        EXPORTED;

        @Override
        public String code() {
            return "list.exported";
        }
    }
}
