package cn.gov.tj.mz.fourstrong.exchange;

import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.List;
import java.util.Map;

/** Rows left the system as a file, or some of them before the export broke off. */
public record ExportEvent(String list, String filter, List<String> columns, long rows, boolean succeeded)
        implements AuditableEvent {

    @Override
    public ExchangeAction action() {
        return ExchangeAction.EXPORTED;
    }

    @Override
    public String subject() {
        return list;
    }

    @Override
    public Map<AuditDetail, Object> details() {
        return Map.of(AuditDetail.FILTER, filter, AuditDetail.COLUMNS, columns, AuditDetail.ROWS, rows);
    }
}
