package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.exchange.Chunks;
import cn.gov.tj.mz.fourstrong.exchange.Ordering;
import cn.gov.tj.mz.fourstrong.exchange.SortTerm;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Reads lists of titles, in one statement each. */
@Component
class TitleQueries {

    private static final String FROM = """
            from Title t join Branch b on b.id = t.branchId join b.unit u join Evaluation e on e.id = t.evaluationId
            """;

    private static final String ROWS = """
            select t.id, t.version,
                   new cn.gov.tj.mz.fourstrong.title.TitleRow$BranchNames(
                     b.code, b.shortName, b.name, u.name),
                   t.certificate, t.grantedOn,
                   new cn.gov.tj.mz.fourstrong.title.TitleRow$GrantedResult(t.cycleCode, t.evaluationId,
                     (select c.id from Evaluation c
                      where c.cycle = e.cycle and c.branch.id = e.branch.id and c.progress.current = true)),
                   t.state, t.improveBy, new cn.gov.tj.mz.fourstrong.title.TitleRow$Checks(t.checkedYear, t.checkDueOn)
            """;

    /** Equal rows keep the order of the organisation, the latest title of a branch first. */
    private static final Ordering ORDERING = new Ordering(
            Map.of(
                    "branch", SortTerm.required("b.sortOrder", "b.code"),
                    "unit", SortTerm.required("u.sortOrder", "u.code"),
                    "certificate", SortTerm.unique("t.certificate"),
                    "grantedOn", SortTerm.required("t.grantedOn"),
                    "cycle", SortTerm.required("e.cycle.endsOn"),
                    "state", SortTerm.required("case t.state when IMPROVING then 0 when VALID then 1 else 2 end"),
                    "improveBy", SortTerm.nullable("t.improveBy"),
                    "checkedYear", SortTerm.nullable("t.checkedYear"),
                    "checkDueOn", SortTerm.nullable("t.checkDueOn")),
            "b.sortOrder, b.code, t.grantedOn desc, t.id desc");

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
        Chunks.forEach(query(conditions, sort), action);
    }

    private TypedQuery<TitleRow> query(WhereClause conditions, Sort sort) {
        var query = ROWS + FROM + conditions.where() + ORDERING.clause(sort);
        return conditions.bind(database.createQuery(query, TitleRow.class));
    }
}
