package cn.gov.tj.mz.fourstrong.dashboard;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a caller looks at.
 *
 * @param nodes what every query has to keep to
 * @param all cycles, newest first
 * @param previous the latest earlier cycle that has results
 */
record View(
        Selection selection,
        Set<UUID> nodes,
        List<CycleTotals> all,
        @Nullable CycleTotals chosen,
        @Nullable CycleTotals previous) {}
