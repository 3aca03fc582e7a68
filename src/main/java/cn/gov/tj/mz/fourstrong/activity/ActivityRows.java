package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads rows of lists: one statement for what a record has once, one for each thing that it may have several times. */
@Component
class ActivityRows {

    private static final String BASES = """
            select a.id, a.code, a.content.startDate, a.content.endDate, a.content.periodText, b.shortName, u.name,
                   a.content.title, a.content.summary, a.state, a.content.evaluationYear, a.origin,
                   a.createdAt, a.changedAt, a.changedBy
            from Activity a join a.branch b join b.unit u
            where a.id in :ids
            """;

    /** Plain SQL, because JPQL would read each record once more; one by one, because H2 takes twice as long for a union. */
    private static final List<String> PARTS = List.of("""
            select activity_id, 'TYPE' as kind, position, type_code as text
            from activity_types
            where activity_id in (:ids)
            """, """
            select activity_id, 'CRITERION' as kind, 0 as position, criterion as text
            from activity_criteria
            where activity_id in (:ids)
            """, """
            select activity_id, 'FIGURE' as kind, position, concat(label, ' ', as_printed) as text
            from figure
            where activity_id in (:ids)
            """, """
            select activity_id, 'HONOUR' as kind, position, title as text
            from honour
            where activity_id in (:ids)
            """);

    private final EntityManager database;

    ActivityRows(EntityManager database) {
        this.database = database;
    }

    /** The rows of these records in the order of their ids. */
    List<ActivityRow> of(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var parts = parts(ids);
        var rows = database.createQuery(BASES, Base.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Base::id, base -> base.with(parts.getOrDefault(base.id(), List.of()))));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private Map<UUID, List<Part>> parts(List<UUID> ids) {
        return PARTS.stream().flatMap(sql -> parts(sql, ids)).collect(Collectors.groupingBy(Part::id));
    }

    @SuppressWarnings("unchecked")
    private Stream<Part> parts(String sql, List<UUID> ids) {
        var query = database.createNativeQuery(sql).unwrap(NativeQuery.class);
        var found = (List<Object[]>) query.addScalar("activity_id", UUID.class)
                .addScalar("kind", String.class)
                .addScalar("position", Integer.class)
                .addScalar("text", String.class)
                .setParameterList("ids", ids)
                .getResultList();
        return found.stream()
                .map(part -> new Part((UUID) part[0], (String) part[1], (Integer) part[2], (String) part[3]));
    }

    /** What a row has once. */
    record Base(
            UUID id,
            @Nullable String code,
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate,
            @Nullable String periodText,
            String branch,
            String unit,
            String title,
            @Nullable String summary,
            ActivityState state,
            @Nullable Integer evaluationYear,
            Origin origin,
            Instant createdAt,
            Instant changedAt,
            String changedBy) {

        ActivityRow with(List<Part> parts) {
            return new ActivityRow(
                    id,
                    code,
                    startDate,
                    endDate,
                    periodText,
                    branch,
                    unit,
                    title,
                    summary,
                    texts(parts, "CRITERION").map(Criterion::valueOf).sorted().toList(),
                    texts(parts, "TYPE").toList(),
                    state,
                    evaluationYear,
                    texts(parts, "FIGURE").toList(),
                    texts(parts, "HONOUR").toList(),
                    origin,
                    createdAt,
                    changedAt,
                    changedBy);
        }

        private static Stream<String> texts(List<Part> parts, String kind) {
            return parts.stream()
                    .filter(part -> part.kind().equals(kind))
                    .sorted(Comparator.comparingInt(Part::position))
                    .map(Part::text);
        }
    }

    /** One of what a row may have several times. */
    record Part(UUID id, String kind, int position, String text) {}
}
