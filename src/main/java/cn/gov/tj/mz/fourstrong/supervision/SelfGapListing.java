package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluatedBranch;
import cn.gov.tj.mz.fourstrong.exchange.Chunks;
import cn.gov.tj.mz.fourstrong.exchange.Listing;
import cn.gov.tj.mz.fourstrong.exchange.Ordering;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The branches in the caller's scope that give themselves far more than the mean of their reviewers' totals. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class SelfGapListing implements Listing<SelfGapListing.Filter, SelfGapListing.Gap> {

    private static final String LISTED = """
            where e.cycle.code = :cycle and e.progress.current = true
              and round(e.result.selfTotal - e.result.reviewTotal, 1) >= :least
              and e.branch.id\s""" + BranchScope.WITHIN + "\n";

    private static final Ordering WIDEST_FIRST =
            new Ordering(Map.of(), "e.result.selfTotal - e.result.reviewTotal desc, e.branch.sortOrder, e.id");

    private final EntityManager database;
    private final Caller caller;

    SelfGapListing(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    @Override
    public long count(Filter filter) {
        return bind(database.createQuery("select count(e) from Evaluation e " + LISTED, Long.class), filter)
                .getSingleResult();
    }

    /** The widest gap first; there is no other order. */
    @Override
    public List<Gap> page(Filter filter, Sort sort, int offset, int limit) {
        return rows(filter, sort).setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    @Override
    public void forEach(Filter filter, Sort sort, Consumer<? super Gap> action) {
        Chunks.forEach(rows(filter, sort), action);
    }

    private TypedQuery<Gap> rows(Filter filter, Sort sort) {
        var query = "select e.id, " + EvaluatedBranch.SELECTED + ", e.result.selfTotal, e.result.reviewTotal"
                + " from Evaluation e"
                + EvaluatedBranch.JOINS
                + LISTED
                + WIDEST_FIRST.clause(sort);
        return bind(database.createQuery(query, Gap.class), filter);
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, Filter filter) {
        return query.setParameter("cycle", filter.cycle())
                .setParameter("nodes", caller.scope(Role.MANAGER).nodes())
                .setParameter("least", filter.least());
    }

    /**
     * Which branches of a cycle are listed.
     *
     * @param least by how many points, or more, a branch gives itself more than its reviewers do
     */
    public record Filter(String cycle, BigDecimal least) {}

    /**
     * A branch that scores itself far above its reviewers.
     *
     * @param evaluation where both can be seen
     * @param reviewMean the exact mean of its reviewers' totals
     */
    public record Gap(UUID evaluation, EvaluatedBranch branch, BigDecimal self, BigDecimal reviewMean) {

        public BigDecimal review() {
            return Scoring.exact(reviewMean);
        }

        /** Of the exact numbers, rounded once. */
        public @Nullable BigDecimal points() {
            return Scoring.difference(reviewMean, self);
        }
    }
}
