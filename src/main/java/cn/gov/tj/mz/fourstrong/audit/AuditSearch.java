package cn.gov.tj.mz.fourstrong.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Finds entries under a filter, the last one first unless people chose another order. */
@Component
class AuditSearch {

    private static final Set<String> SORTABLE = Set.of("number", "at", "actor", "action", "subject");

    private final EntityManager database;
    private final Clock clock;

    AuditSearch(EntityManager database, Clock clock) {
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

    Stream<AuditRow> stream(AuditFilter filter, Sort sort) {
        return rows(filter, sort).setHint("org.hibernate.fetchSize", 500).getResultStream();
    }

    private TypedQuery<AuditRow> rows(AuditFilter filter, Sort sort) {
        return query("""
                select new cn.gov.tj.mz.fourstrong.audit.AuditRow(
                    e.number, e.at, e.actor, e.address, e.action, e.subject, e.succeeded, e.details, e.hash)
                from AuditEntry e""", order(sort), AuditRow.class, filter);
    }

    private <T> TypedQuery<T> query(String select, String order, Class<T> kind, AuditFilter filter) {
        var conditions = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        if (filter.pattern() != null) {
            conditions.add("lower(concat(e.actor, ' ', e.subject, ' ', e.details, ' ', coalesce(e.address, '')))"
                    + " like :text escape '!'");
            values.put("text", filter.pattern());
        }
        if (filter.area() != null) {
            conditions.add("e.action like :area");
            values.put("area", filter.area() + ".%");
        }
        if (filter.from() != null) {
            conditions.add("e.at >= :from");
            values.put("from", filter.from().atStartOfDay(clock.getZone()).toInstant());
        }
        if (filter.to() != null) {
            conditions.add("e.at < :to");
            values.put(
                    "to", filter.to().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        }
        return with(values, database.createQuery(select + where(conditions) + order, kind));
    }

    private static <T> TypedQuery<T> with(Map<String, Object> values, TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String order(Sort sort) {
        var orders = new ArrayList<String>();
        for (var order : sort) {
            if (!SORTABLE.contains(order.getProperty())) {
                throw new IllegalArgumentException("Entries have no order by " + order.getProperty());
            }
            orders.add("e." + order.getProperty() + (order.isAscending() ? " asc" : " desc"));
        }
        orders.add("e.number desc");
        return " order by " + String.join(", ", orders);
    }
}
