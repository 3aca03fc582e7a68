package cn.gov.tj.mz.fourstrong.evaluation.listing;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRepository;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.evaluation.Permissions;
import cn.gov.tj.mz.fourstrong.evaluation.Review;
import cn.gov.tj.mz.fourstrong.evaluation.ReviewRepository;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetHistory;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetReader;
import cn.gov.tj.mz.fourstrong.exchange.Listing;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evaluations and results that the caller may see: clerks their branch's, reviewers never their own branch's. */
@Service
@ForBusiness
@Transactional(readOnly = true)
public class EvaluationListing implements Listing<EvaluationFilter, EvaluationRow> {

    private final EvaluationRepository evaluations;
    private final ReviewRepository reviews;
    private final EvaluationQueries rows;
    private final SheetReader sheets;
    private final EvaluationAccess access;
    private final Caller caller;

    EvaluationListing(
            EvaluationRepository evaluations,
            ReviewRepository reviews,
            EvaluationQueries rows,
            SheetReader sheets,
            EvaluationAccess access,
            Caller caller) {
        this.evaluations = evaluations;
        this.reviews = reviews;
        this.rows = rows;
        this.sheets = sheets;
        this.access = access;
        this.caller = caller;
    }

    @Override
    public long count(EvaluationFilter filter) {
        return rows.count(filter, scope());
    }

    /**
     * One page, in two statements whatever its size.
     *
     * @param sort by {@code total}, {@code branch}, a criterion and so on; unsorted means newest cycle first
     */
    @Override
    public List<EvaluationRow> page(EvaluationFilter filter, Sort sort, int offset, int limit) {
        return rows.page(filter, scope(), sort, offset, limit);
    }

    /** Passes every row in order, so that memory does not grow with their number. */
    @Override
    public void forEach(EvaluationFilter filter, Sort sort, Consumer<? super EvaluationRow> action) {
        rows.forEach(filter, scope(), sort, action);
    }

    /** The first of the list by their identities, for ways from one to the next. */
    public List<UUID> ids(EvaluationFilter filter, Sort sort, int limit) {
        return rows.ids(filter, scope(), sort, limit);
    }

    /** One evaluation whole; scores still with the branch are only shown to the branch. */
    public AssessmentSheet sheet(UUID id) {
        var evaluation = evaluations.find(id, scope()).orElseThrow(() -> new NotFound(Evaluation.class, id));
        var own = evaluations
                .find(id, EvaluationScope.of(caller.scope(Role.CLERK)))
                .isPresent();
        return sheets.read(evaluation, own);
    }

    /** The accounts whose reviews make part of the result of a sheet that the caller was allowed to see. */
    public Set<UUID> countingReviewers(AssessmentSheet sheet) {
        return reviews.findCounting(sheet.id()).stream().map(Review::reviewerId).collect(Collectors.toSet());
    }

    /** The steps of such a sheet's edition and of those before it as one history, oldest first. */
    public List<SheetHistory.Step> steps(AssessmentSheet sheet) {
        return sheets.steps(sheet.editionsSoFar());
    }

    /** What the caller may do with an evaluation that they see; what its state allows comes on top. */
    public Permissions rights(UUID id) {
        return access.permissions(id);
    }

    private EvaluationScope scope() {
        return EvaluationScope.readableBy(caller);
    }
}
