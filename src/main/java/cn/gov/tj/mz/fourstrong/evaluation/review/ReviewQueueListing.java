package cn.gov.tj.mz.fourstrong.evaluation.review;

import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForReviewers;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationQueries;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.exchange.Listing;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The evaluations that a reviewer may score: those in scope that are assigned to the reviewer or to nobody, never their
 * own branch's.
 */
@Service
@ForReviewers
@Transactional(readOnly = true)
public class ReviewQueueListing implements Listing<EvaluationFilter, EvaluationRow> {

    private final EvaluationQueries rows;
    private final EvaluationAccess access;

    ReviewQueueListing(EvaluationQueries rows, EvaluationAccess access) {
        this.rows = rows;
        this.access = access;
    }

    @Override
    public long count(EvaluationFilter filter) {
        return rows.count(filter, access.scope(Role.REVIEWER));
    }

    /** Sorted like {@link EvaluationListing#page}. */
    @Override
    public List<EvaluationRow> page(EvaluationFilter filter, Sort sort, int offset, int limit) {
        return rows.page(filter, access.scope(Role.REVIEWER), sort, offset, limit);
    }

    /** The first of the list by their identities, for ways from one to the next. */
    public List<UUID> ids(EvaluationFilter filter, Sort sort, int limit) {
        return rows.ids(filter, access.scope(Role.REVIEWER), sort, limit);
    }

    @Override
    public void forEach(EvaluationFilter filter, Sort sort, Consumer<? super EvaluationRow> action) {
        rows.forEach(filter, access.scope(Role.REVIEWER), sort, action);
    }
}
