package cn.gov.tj.mz.fourstrong.imports;

import java.util.EnumMap;
import java.util.Map;

/** How many lines would do what. */
public record ImportCounts(Map<ImportStatus, Long> byStatus) {

    public ImportCounts {
        byStatus = Map.copyOf(byStatus);
    }

    /** None at all. */
    public static final ImportCounts NONE = new ImportCounts(Map.of());

    public long of(ImportStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }

    /** How many make a difference. */
    public long useful() {
        return of(ImportStatus.NEW) + of(ImportStatus.CHANGED);
    }

    public long all() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    /** With one more. */
    ImportCounts plus(ImportStatus status) {
        var more = new EnumMap<ImportStatus, Long>(ImportStatus.class);
        more.putAll(byStatus);
        more.merge(status, 1L, Long::sum);
        return new ImportCounts(more);
    }
}
