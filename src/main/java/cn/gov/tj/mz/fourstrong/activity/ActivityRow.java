package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record as lists and exports show it. */
public record ActivityRow(
        UUID id,
        @Nullable String code,
        Heading heading,
        Dates dates,
        Place place,
        Tags tags,
        ActivityState state,
        Origin origin,
        Trail trail) {

    public String title() {
        return heading.title();
    }

    public @Nullable String summary() {
        return heading.summary();
    }

    public @Nullable LocalDate startDate() {
        return dates.start();
    }

    public @Nullable Integer evaluationYear() {
        return dates.evaluationYear();
    }

    public String branch() {
        return place.branch();
    }

    public String unit() {
        return place.unit();
    }

    public List<Criterion> criteria() {
        return tags.criteria();
    }

    public List<String> types() {
        return tags.types();
    }

    public List<String> figures() {
        return tags.figures();
    }

    public List<String> honours() {
        return tags.honours();
    }

    /** What it is about. */
    public record Heading(String title, @Nullable String summary) {}

    /** When it was, as far as that is known. */
    public record Dates(
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable String periodText,
            @Nullable Integer evaluationYear) {}

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
     * When it was recorded, and who acted last.
     *
     * @param changedBy a name
     */
    public record Trail(Instant createdAt, Instant changedAt, String changedBy) {}
}
