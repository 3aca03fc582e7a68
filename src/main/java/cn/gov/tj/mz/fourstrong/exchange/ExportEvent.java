package cn.gov.tj.mz.fourstrong.exchange;

import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.List;
import java.util.Map;

/** Rows left the system as a file, or some of them before the export broke off. */
public record ExportEvent(String list, String filter, List<String> columns, long rows, boolean succeeded)
        implements AuditableEvent {

    @Override
    public String action() {
        return "list.exported";
    }

    @Override
    public String subject() {
        return list;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("filter", filter, "columns", columns, "rows", rows);
    }
}
