package cn.gov.tj.mz.fourstrong.evaluation.decision;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAction;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How objections to a publicised result are recorded and decided. One that is upheld takes the result back to review;
 * as long as one is open the result does not become final. While its branch is out of the cycle none is recorded, but
 * those that are open are decided.
 */
@Service
@ForManagers
@Transactional
public class ObjectionService {

    private final ObjectionRepository objections;
    private final EvaluationAccess access;
    private final PublicityDays days;
    private final Caller caller;

    ObjectionService(ObjectionRepository objections, EvaluationAccess access, PublicityDays days, Caller caller) {
        this.objections = objections;
        this.access = access;
        this.days = days;
        this.caller = caller;
    }

    /** Those to an evaluation that the caller sees; who objected is shown only to those who decide. */
    @ForBusiness
    @Transactional(readOnly = true)
    public List<ObjectionRow> of(UUID evaluation) {
        var scope = EvaluationScope.readableBy(caller);
        var all = objections.findAll(evaluation, scope.open(), scope.reviewed(), scope.own()).stream()
                .map(Objection::row)
                .toList();
        return all.isEmpty() || access.permissions(evaluation).decide()
                ? all
                : all.stream().map(ObjectionRow::withoutPerson).toList();
    }

    /**
     * Records one; the result stays as it is until it is decided, but nobody goes on with it without having seen it.
     *
     * @throws Invalid with the fields of the entry
     * @throws Refused unless the result is publicised
     */
    public void record(UUID evaluation, int expectedVersion, ObjectionEntry entry) {
        var loaded = access.loadToDecide(evaluation, expectedVersion);
        loaded.progress().status().expectOpenToObjections();
        var publicity = requireNonNull(loaded.progress().details().publicity());
        var by = access.signature();
        var checked = entry.checked(publicity.from(), days.day(by.at()));
        access.incrementVersion(loaded);
        objections.save(new Objection(loaded, checked, by));
        access.publish(
                loaded,
                EvaluationAction.OBJECTION_RECORDED,
                Map.of(AuditDetail.CONTENT, String.valueOf(checked.content())));
    }

    /** Says for a reason of 1 to 500 characters that nothing has to change. */
    public void reject(UUID evaluation, UUID objection, String reason) {
        var loaded = access.loadToDecide(evaluation);
        var checked = Reason.checked(reason);
        find(objection, evaluation).decide(false, checked, access.signature());
        access.publish(loaded, EvaluationAction.OBJECTION_REJECTED, Map.of(AuditDetail.REASON, checked));
    }

    /**
     * Says for a reason of 1 to 500 characters that it is right: the result is looked at once more, unless that is done
     * anyway.
     */
    public void uphold(UUID evaluation, int expectedVersion, UUID objection, String reason) {
        var checked = Reason.checked(reason);
        var loaded = access.loadToDecide(evaluation, expectedVersion);
        find(objection, evaluation).decide(true, checked, access.signature());
        access.publish(loaded, EvaluationAction.OBJECTION_UPHELD, Map.of(AuditDetail.REASON, checked));
        if (!loaded.progress().status().isLookedAtAgain()) {
            access.record(loaded, loaded.progress().returnToReview(checked, access.signature()));
        }
        access.flush(loaded);
    }

    private Objection find(UUID id, UUID evaluation) {
        return objections.find(id, evaluation).orElseThrow(() -> new NotFound(Objection.class, id));
    }
}
