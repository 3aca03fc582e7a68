package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.exchange.Chunks;
import cn.gov.tj.mz.fourstrong.exchange.Ordering;
import cn.gov.tj.mz.fourstrong.exchange.SortTerm;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import cn.gov.tj.mz.fourstrong.title.TitleListing.Filter;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Reads lists of titles within a scope, in one statement each. */
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
                      where c.cycle = e.cycle and c.branch.id = e.branch.id and c.progress.current = true),
                     (select s.reason from TitleStep s where s.title = t and s.action = GRANTED)),
                   t.state, t.improveBy,
                   new cn.gov.tj.mz.fourstrong.title.TitleRow$Checks(t.checkedYear, t.checkDueOn,
            """ + "case when " + Title.CORRECTED + " then true else false end,\n"
            + "case when " + Title.DUE + " then true else false end)\n";

    private static final String TEXT = """
            lower(b.name) like :word escape '!' or lower(b.shortName) like :word escape '!'
              or lower(t.certificate) like :word escape '!'
            """;

    /** Of equal rows those come first that are to be checked, then all in the order of the organisation. */
    private static final Ordering ORDERING = new Ordering(
            Map.of(
                    "branch", SortTerm.required("b.sortOrder", "b.code"),
                    "unit", SortTerm.required("u.position"),
                    "certificate", SortTerm.unique("t.certificate"),
                    "grantedOn", SortTerm.required("t.grantedOn"),
                    "cycle", SortTerm.required("e.cycle.endsOn"),
                    "state", SortTerm.required("case t.state when IMPROVING then 0 when VALID then 1 else 2 end"),
                    "improveBy", SortTerm.nullable("t.improveBy"),
                    "checkedYear", SortTerm.nullable("t.checkedYear"),
                    "checkDueOn", SortTerm.nullable("t.checkDueOn")),
            "case when " + Title.DUE + " then 0 else 1 end, b.sortOrder, b.code, t.grantedOn desc, t.id desc");

    private final EntityManager database;
    private final Clock clock;

    TitleQueries(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long count(Filter filter, Scope scope) {
        var conditions = conditions(filter, scope);
        var query = "select count(t)\n" + FROM + conditions.where();
        return conditions.bind(database.createQuery(query, Long.class)).getSingleResult();
    }

    List<TitleRow> page(Filter filter, Scope scope, Sort sort, int offset, int limit) {
        return query(conditions(filter, scope), sort)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    void forEach(Filter filter, Scope scope, Sort sort, Consumer<? super TitleRow> action) {
        Chunks.forEach(query(conditions(filter, scope), sort), action);
    }

    Optional<TitleRow> find(UUID title, Scope scope) {
        var conditions = conditions(Filter.ALL, scope).add("t.id = :title", "title", title);
        return query(conditions, Sort.unsorted()).getResultStream().findFirst();
    }

    private TypedQuery<TitleRow> query(WhereClause conditions, Sort sort) {
        var query = ROWS + FROM + conditions.where() + ORDERING.clause(sort);
        return conditions.bind(database.createQuery(query, TitleRow.class)).setParameter("today", LocalDate.now(clock));
    }

    /** As conditions on {@code Title t}, {@code Branch b} and {@code Evaluation e}. */
    private WhereClause conditions(Filter filter, Scope scope) {
        var conditions = BranchScope.within(new WhereClause(), "b.id", scope);
        return BranchScope.below(conditions, "b.id", filter.unit())
                .add("b.code = :branch", "branch", filter.branch())
                .words(TEXT, SearchWords.of(filter.text()))
                .add("t.state in :states", "states", filter.states())
                .add(Title.DUE, "today", filter.due() ? LocalDate.now(clock) : null);
    }
}
