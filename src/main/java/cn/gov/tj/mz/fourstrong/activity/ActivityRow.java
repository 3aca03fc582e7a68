package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record as lists and exports show it. */
public record ActivityRow(
        UUID id,
        @Nullable String code,
        String title,
        @Nullable String summary,
        ActivityDates dates,
        Place place,
        Tags tags,
        ActivityState state,
        Trail trail) {

    /** Names the parts in their order. */
    static final String SELECT = """
            select a.id, a.code, a.content.title, a.content.summary,
                   new cn.gov.tj.mz.fourstrong.activity.ActivityDates(
                     a.content.startDate, a.content.endDate, a.content.periodText, a.content.evaluationYear),
                   new cn.gov.tj.mz.fourstrong.activity.ActivityRow$Place(a.branch.shortName, a.branch.unit.name),
                   new cn.gov.tj.mz.fourstrong.activity.ActivityRow$Tags(
                     a.content.listedCriteria, a.content.listedTypes, a.content.listedFigures, a.content.listedHonours),
                   a.state,
                   new cn.gov.tj.mz.fourstrong.activity.ActivityRow$Trail(a.origin, a.createdAt, a.changedAt, a.changedBy)
            from Activity a
            """;

    /** The short name of the branch, and its unit. */
    public record Place(String branch, String unit) {}

    /**
     * What it counts as.
     *
     * @param types codes of types, the main one first
     * @param figures each with its label, as printed
     * @param honours titles of honours
     */
    public record Tags(List<Criterion> criteria, List<String> types, List<String> figures, List<String> honours) {}

    /**
     * Where it comes from, when it was recorded, and who acted last.
     *
     * @param changedBy a name
     */
    public record Trail(Origin origin, Instant createdAt, Instant changedAt, String changedBy) {}
}
