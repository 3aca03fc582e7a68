package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.ForManagers;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.evaluation.Review;
import cn.gov.tj.mz.fourstrong.exchange.Chunks;
import cn.gov.tj.mz.fourstrong.exchange.Listing;
import cn.gov.tj.mz.fourstrong.exchange.Ordering;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The branches in the caller's scope that give themselves far more than the mean of their reviews. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class SelfGapListing implements Listing<SelfGapFilter, SelfGapRow> {

    /** The mean of an evaluation's reviews, all of it as doubles: H2 divides anything else to 100,000 digits. */
    private static final String MEAN = "cast(sum(m.score) as double) / cast(count(distinct r.id) as double)";

    private static final String GAPS =
            """
            (select e.id as evaluation, e.selfTotal as self,\s""" + MEAN + """
             as review
             from Review r join r.evaluation e join r.marks m
             where e.cycle.code = :cycle and e.edition.current = true
               and e.selfTotal is not null and\s""" + Review.COUNTS + "\n" + """
               and e.branchId\s""" + BranchScope.WITHIN + """
             group by e.id, e.selfTotal
             having cast(e.selfTotal as double) -\s""" + MEAN + " >= :least)";

    private static final Ordering WIDEST_FIRST =
            new Ordering(Map.of(), "cast(e.selfTotal as double) - g.review desc, e.branch.sortOrder, e.id");

    private final EntityManager database;
    private final Caller caller;

    SelfGapListing(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    @Override
    public long count(SelfGapFilter filter) {
        var query = "select count(g.evaluation) from " + GAPS + " g";
        return bind(database.createQuery(query, Long.class), filter).getSingleResult();
    }

    /** The widest gap first; there is no other order. */
    @Override
    public List<SelfGapRow> page(SelfGapFilter filter, Sort sort, int offset, int limit) {
        return rows(filter, sort).setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    @Override
    public void forEach(SelfGapFilter filter, Sort sort, Consumer<? super SelfGapRow> action) {
        Chunks.forEach(rows(filter, sort), action);
    }

    private TypedQuery<SelfGapRow> rows(SelfGapFilter filter, Sort sort) {
        var query = """
                select e.id, e.branch.shortName, e.branch.unitName, e.selfTotal, g.review
                from Evaluation e join\s""" + GAPS + " g on g.evaluation = e.id\n" + WIDEST_FIRST.clause(sort);
        return bind(database.createQuery(query, SelfGapRow.class), filter);
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, SelfGapFilter filter) {
        return query.setParameter("cycle", filter.cycle())
                .setParameter("nodes", caller.scope(Role.MANAGER).nodes())
                .setParameter("least", filter.least().doubleValue());
    }
}
