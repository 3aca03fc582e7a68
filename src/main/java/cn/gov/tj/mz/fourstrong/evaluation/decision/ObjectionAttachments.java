package cn.gov.tj.mz.fourstrong.evaluation.decision;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.attachment.AttachmentOwners;
import cn.gov.tj.mz.fourstrong.attachment.OwnerKind;
import cn.gov.tj.mz.fourstrong.attachment.OwnerRights;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationEvent;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Files at objections: only for those who decide, since a file may tell who objected; added until it is decided. */
@Component
class ObjectionAttachments implements AttachmentOwners {

    private final ObjectionRepository objections;
    private final EvaluationAccess access;
    private final Caller caller;

    ObjectionAttachments(ObjectionRepository objections, EvaluationAccess access, Caller caller) {
        this.objections = objections;
        this.access = access;
        this.caller = caller;
    }

    @Override
    public OwnerKind kind() {
        return OwnerKind.OBJECTION;
    }

    @Override
    public Map<UUID, OwnerRights> rights(Collection<UUID> ids) {
        var scope = EvaluationScope.readableBy(caller);
        var decides = new HashMap<UUID, Boolean>();
        return objections.findAll(ids, scope.open(), scope.reviewed(), scope.own()).stream()
                .filter(objection -> decides.computeIfAbsent(
                        objection.evaluation().id(),
                        evaluation -> access.permissions(evaluation).decide()))
                .collect(Collectors.toMap(Objection::id, ObjectionAttachments::rights));
    }

    private static OwnerRights rights(Objection objection) {
        var evaluation = objection.evaluation();
        return OwnerRights.own(evaluation.branch().id(), EvaluationEvent.subject(evaluation), !objection.isDecided());
    }
}
