package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Reads lists of titles, in one statement each. */
@Component
class TitleQueries {

    private static final String FROM = """
            from Title t join Branch b on b.id = t.branchId join b.unit u join Evaluation e on e.id = t.evaluationId
            """;

    private static final String ROWS = """
            select t.id, t.version, b.code, b.shortName, b.name, u.name, t.certificate, t.grantedOn, t.cycleCode,
                   t.evaluationId, t.state, t.improveBy, t.checkedYear, t.checkDueOn,
                   case when t.holderId is not null and e.edition.current = false then true else false end
            """;

    private static final Map<String, String> BY = Map.of(
            "branch", "b.sortOrder",
            "unit", "u.sortOrder",
            "certificate", "t.certificate",
            "grantedOn", "t.grantedOn",
            "cycle", "t.cycleCode",
            "state", "case t.state when IMPROVING then 0 when VALID then 1 else 2 end",
            "improveBy", "t.improveBy",
            "checkedYear", "t.checkedYear",
            "checkDueOn", "t.checkDueOn");

    private final EntityManager database;

    TitleQueries(EntityManager database) {
        this.database = database;
    }

    long count(WhereClause conditions) {
        var query = "select count(t)\n" + FROM + conditions.where();
        return conditions.bind(database.createQuery(query, Long.class)).getSingleResult();
    }

    List<TitleRow> page(WhereClause conditions, Sort sort, int offset, int limit) {
        return query(conditions, sort)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    void forEach(WhereClause conditions, Sort sort, Consumer<? super TitleRow> action) {
        try (var rows = query(conditions, sort).getResultStream()) {
            rows.forEach(action);
        }
    }

    private TypedQuery<TitleRow> query(WhereClause conditions, Sort sort) {
        var query = ROWS + FROM + conditions.where() + order(sort);
        return conditions.bind(database.createQuery(query, TitleRow.class));
    }

    /** Ties keep the order of the organisation, the latest title of a branch first. */
    private static String order(Sort sort) {
        return sort.stream()
                .map(TitleQueries::term)
                .collect(Collectors.joining("", "order by ", "b.sortOrder, b.code, t.grantedOn desc, t.id desc"));
    }

    private static String term(Sort.Order order) {
        var by = BY.get(order.getProperty());
        if (by == null) {
            throw new IllegalArgumentException("Titles cannot be sorted by " + order.getProperty());
        }
        return by + (order.isAscending() ? " asc, " : " desc, ");
    }
}
