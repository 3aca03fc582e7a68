package cn.gov.tj.mz.fourstrong.audit;

import cn.gov.tj.mz.fourstrong.exchange.Chunks;
import cn.gov.tj.mz.fourstrong.exchange.Ordering;
import cn.gov.tj.mz.fourstrong.exchange.SortTerm;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Finds entries under a filter, the last one first unless people chose another order. */
@Component
class AuditQueries {

    private static final Ordering ORDERING = new Ordering(
            Map.of(
                    "number", SortTerm.unique("e.number"),
                    "at", SortTerm.required("e.at"),
                    "actor", SortTerm.required("e.actor"),
                    "action", SortTerm.required("e.action"),
                    "subject", SortTerm.required("e.subject")),
            "e.number desc");

    private static final String TEXT =
            "lower(concat(e.actor, ' ', e.subject, ' ', e.details, ' ', coalesce(e.address, ''))) like :text escape '!'";

    private final EntityManager database;
    private final Clock clock;

    AuditQueries(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long count(AuditFilter filter) {
        return query("select count(e) from AuditEntry e", "", Long.class, filter)
                .getSingleResult();
    }

    List<AuditRow> find(AuditFilter filter, Sort sort, int offset, int limit) {
        return rows(filter, sort).setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    void forEach(AuditFilter filter, Sort sort, Consumer<? super AuditRow> action) {
        Chunks.forEach(rows(filter, sort), action);
    }

    private TypedQuery<AuditRow> rows(AuditFilter filter, Sort sort) {
        return query("""
                select new cn.gov.tj.mz.fourstrong.audit.AuditRow(
                    e.number, e.at, e.actor, e.address, e.action, e.subject, e.succeeded, e.details, e.hash)
                from AuditEntry e""", ORDERING.clause(sort), AuditRow.class, filter);
    }

    private <T> TypedQuery<T> query(String select, String order, Class<T> kind, AuditFilter filter) {
        var conditions = new WhereClause()
                .add(TEXT, "text", filter.pattern())
                .add("e.action like :area", "area", filter.area() == null ? null : filter.area() + ".%")
                .add("e.at >= :from", "from", start(filter.from()))
                .add(
                        "e.at < :to",
                        "to",
                        filter.to() == null ? null : start(filter.to().plusDays(1)));
        return conditions.bind(database.createQuery(select + "\n" + conditions.where() + order, kind));
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }
}
