package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evaluations and results that the caller may see: clerks their branch's, reviewers never their own branch's. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.CLERK + "', '" + Roles.REVIEWER + "', '" + Roles.MANAGER + "')")
@Transactional(readOnly = true)
public class Evaluations {

    private final EvaluationRepository evaluations;
    private final EvaluationRows rows;
    private final SheetReader sheets;
    private final EvaluationDesk desk;
    private final Caller caller;

    Evaluations(
            EvaluationRepository evaluations,
            EvaluationRows rows,
            SheetReader sheets,
            EvaluationDesk desk,
            Caller caller) {
        this.evaluations = evaluations;
        this.rows = rows;
        this.sheets = sheets;
        this.desk = desk;
        this.caller = caller;
    }

    public long count(EvaluationFilter filter) {
        return rows.count(filter, reach());
    }

    /**
     * One page, in two statements whatever its size.
     *
     * @param sort by {@code total}, {@code branch}, a criterion and so on; unsorted means newest cycle first
     */
    public List<EvaluationRow> page(EvaluationFilter filter, Sort sort, int offset, int limit) {
        return rows.page(filter, reach(), sort, offset, limit);
    }

    /** Hands over every row in order, so that memory does not grow with their number. */
    public void forEach(EvaluationFilter filter, Sort sort, Consumer<? super EvaluationRow> each) {
        rows.forEach(filter, reach(), sort, each);
    }

    /** One evaluation whole; scores still with the branch are only shown to the branch. */
    public AssessmentSheet sheet(UUID id) {
        var evaluation = evaluations.find(id, reach()).orElseThrow(() -> new NotFound(Evaluation.class, id));
        var own = evaluations.find(id, Reach.of(caller.scope(Role.CLERK))).isPresent();
        return sheets.read(evaluation, own);
    }

    /** What the caller may do with an evaluation that they see; what its state allows comes on top. */
    public Rights rights(UUID id) {
        return desk.rights(id);
    }

    private Reach reach() {
        return Reach.of(caller.scope(Role.CLERK, Role.MANAGER), caller.scope(Role.REVIEWER), caller.branch());
    }
}
