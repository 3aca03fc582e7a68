package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.activity.minutes.Minutes;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record as lists and exports show it. */
public record ActivityRow(
        UUID id,
        Source source,
        String title,
        ActivityDates dates,
        Place place,
        Tags tags,
        Content content,
        ActivityState state,
        Recorded recorded) {

    /** Names the parts in their order. */
    static final String SELECT = """
            select a.id,
                   new cn.gov.tj.mz.fourstrong.activity.ActivityRow$Source(a.origin, a.code),
                   a.content.title,
                   new cn.gov.tj.mz.fourstrong.activity.ActivityDates(
                     a.content.startDate, a.content.endDate, a.content.periodText, a.content.evaluationYear),
                   new cn.gov.tj.mz.fourstrong.activity.ActivityRow$Place(
                     a.branch.id, a.branch.shortName, a.branch.unit.name),
                   new cn.gov.tj.mz.fourstrong.activity.ActivityRow$Tags(
                     a.content.listedCriteria, a.content.listedTypes),
                   new cn.gov.tj.mz.fourstrong.activity.ActivityRow$Content(
                     a.content.summary, a.content.listedFigures, a.content.listedHonours,
                     a.minutes),
                   a.state,
                   new cn.gov.tj.mz.fourstrong.activity.ActivityRow$Recorded(
                     a.createdAt, a.changedAt, a.changedBy, a.version)
            from Activity a
            """;

    /**
     * Where it comes from.
     *
     * @param code what its source calls it
     */
    public record Source(Origin origin, @Nullable String code) {

        static final Source HERE = new Source(Origin.RECORDED, null);
    }

    /** The short name of the branch, and its unit. */
    public record Place(UUID branchId, String branch, String unit) {}

    /**
     * What it counts as.
     *
     * @param types codes of types, the main one first
     */
    public record Tags(List<Criterion> criteria, List<String> types) {}

    /**
     * What was done and achieved.
     *
     * @param figures each with its label, as printed
     * @param written its minutes, if there are any
     */
    public record Content(
            @Nullable String summary,
            List<String> figures,
            List<Honour> honours,
            @Nullable Minutes written) {

        public Minutes minutes() {
            return written == null ? Minutes.NONE : written;
        }
    }

    /**
     * When it was recorded, and who acted last.
     *
     * @param changedBy a name
     * @param version that this last step made
     */
    public record Recorded(Instant createdAt, Instant changedAt, String changedBy, int version) {}
}
