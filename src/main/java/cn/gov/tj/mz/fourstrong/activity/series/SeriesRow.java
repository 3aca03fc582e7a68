package cn.gov.tj.mz.fourstrong.activity.series;

import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of work as lists show it, or a branch that has named none.
 *
 * @param listed null for a branch without any
 * @param points newest first
 * @param missing the periods that are over and have no figure yet, oldest first
 */
public record SeriesRow(
        BranchName branch, @Nullable Listed listed, List<SeriesPoint> points, List<FigurePeriod> missing) {

    /** What the branch keeps of it. */
    public record Listed(UUID id, int version, SeriesNames names, List<SeriesTarget> targets) {}

    public @Nullable SeriesPoint newest() {
        return points.isEmpty() ? null : points.getFirst();
    }

    public @Nullable SeriesNames names() {
        return listed == null ? null : listed.names();
    }
}
