package cn.gov.tj.mz.fourstrong.activity.duty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import cn.gov.tj.mz.fourstrong.organisation.PastFacts;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what duties are computed from, within a scope: the same number of statements however many branches. */
@Component
class DutyQueries {

    private static final String FROM = "from Branch b join b.unit u\n";

    private static final String SELECT = "select b.id, b.code, b.shortName, u.name, b.facts, b.closedOn " + FROM;

    private static final String NAMES = """
            lower(b.name) like :word escape '!' or lower(b.shortName) like :word escape '!'
              or lower(b.code) like :word escape '!'""";

    private static final String UNIT = """
            b.id in (select q.branchId from BranchAncestor q join Unit v on v.id = q.nodeId where v.code = :unit)""";

    private final EntityManager database;

    DutyQueries(EntityManager database) {
        this.database = database;
    }

    long count(DutyFilter filter, Scope scope) {
        var where = conditions(filter, scope);
        return where.bind(database.createQuery("select count(b) " + FROM + where.where(), Long.class))
                .getSingleResult();
    }

    /** Those that were there in the filter's year, in the bureau's order. */
    List<DutyBranch> branches(DutyFilter filter, Scope scope, int offset, int limit) {
        var where = conditions(filter, scope);
        var select = SELECT + where.where() + "order by b.sortOrder, b.code";
        var found = where.bind(database.createQuery(select, Read.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        var past = past(filter, scope);
        return found.stream()
                .map(read -> read.with(past.getOrDefault(read.id(), List.of())))
                .toList();
    }

    /** One branch, whoever asks. */
    DutyBranch branch(UUID id) {
        var past = "select p from Branch b join b.pastFacts p where b.id = :id";
        return database.createQuery(SELECT + "where b.id = :id", Read.class)
                .setParameter("id", id)
                .getSingleResult()
                .with(database.createQuery(past, PastFacts.class)
                        .setParameter("id", id)
                        .getResultList());
    }

    private Map<UUID, List<PastFacts>> past(DutyFilter filter, Scope scope) {
        var where = conditions(filter, scope);
        var select = "select b.id, p from Branch b join b.unit u join b.pastFacts p\n" + where.where();
        return where.bind(database.createQuery(select, Past.class))
                .getResultStream()
                .collect(groupingBy(Past::branch, mapping(Past::facts, toList())));
    }

    /** What was asked for these branches that was not taken back, whatever its period. */
    List<WaiverNote> waivers(UnaryOperator<WhereClause> branches, Collection<String> types) {
        var where = branches.apply(new WhereClause())
                .always("w.typeCode in :types", Map.of("types", types))
                .add("w.state <> TAKEN_BACK");
        var select = "select w from Waiver w join Branch b on b.id = w.branchId\n";
        return where.bind(database.createQuery(select + where.where(), Waiver.class))
                .getResultStream()
                .map(Waiver::note)
                .toList();
    }

    /** The conditions of a filter within a scope, on {@code Branch b}. */
    static WhereClause within(WhereClause where, DutyFilter filter, Scope scope) {
        return BranchScope.within(where, "b.id", scope)
                .add(UNIT, "unit", filter.unit())
                .add("b.code = :branch", "branch", filter.branch())
                .words(NAMES, SearchWords.of(filter.text()));
    }

    private static WhereClause conditions(DutyFilter filter, Scope scope) {
        return within(new WhereClause(), filter, scope)
                .always("(b.active = true or b.closedOn >= :began)", Map.of("began", filter.from()));
    }

    /** A branch as it is now. */
    record Read(
            UUID id,
            String code,
            String name,
            String unit,
            BranchFacts facts,
            @Nullable LocalDate closedOn) {

        DutyBranch with(Collection<PastFacts> past) {
            return new DutyBranch(id, code, name, unit, facts, past, closedOn);
        }
    }

    /** What it was like before. */
    record Past(UUID branch, PastFacts facts) {}
}
