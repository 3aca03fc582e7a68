package cn.gov.tj.mz.fourstrong.evaluation.self;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.attachment.AttachmentOwners;
import cn.gov.tj.mz.fourstrong.attachment.OwnerKind;
import cn.gov.tj.mz.fourstrong.attachment.OwnerRights;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationEvent;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRepository;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Files at an evaluation: while it is with the branch its clerk brings them, and nobody else sees them; afterwards whoever
 * sees the evaluation does, and those bring them who may record findings.
 */
@Component
class EvaluationAttachments implements AttachmentOwners {

    private final EvaluationRepository evaluations;
    private final EvaluationAccess access;
    private final SelfRules rules;
    private final Caller caller;

    EvaluationAttachments(EvaluationRepository evaluations, EvaluationAccess access, SelfRules rules, Caller caller) {
        this.evaluations = evaluations;
        this.access = access;
        this.rules = rules;
        this.caller = caller;
    }

    @Override
    public OwnerKind kind() {
        return OwnerKind.EVALUATION;
    }

    @Override
    public Map<UUID, OwnerRights> rights(Collection<UUID> ids) {
        var scope = EvaluationScope.readableBy(caller);
        return ids.stream()
                .flatMap(id -> evaluations.find(id, scope).stream())
                .filter(evaluation -> !isWithBranch(evaluation) || isOwn(evaluation))
                .collect(Collectors.toMap(Evaluation::id, this::rights));
    }

    private OwnerRights rights(Evaluation evaluation) {
        return OwnerRights.own(evaluation.branch().id(), EvaluationEvent.subject(evaluation), mayAdd(evaluation));
    }

    private boolean mayAdd(Evaluation evaluation) {
        var status = evaluation.progress().status();
        return isWithBranch(evaluation)
                ? status.isWithBranch() && !rules.isDissolved(evaluation)
                : status.isRemovable() && access.permissions(evaluation.id()).recordFindings();
    }

    private boolean isOwn(Evaluation evaluation) {
        return caller.is(Role.CLERK) && access.find(evaluation.id(), Role.CLERK).isPresent();
    }

    private static boolean isWithBranch(Evaluation evaluation) {
        return evaluation.progress().state().isWithBranch();
    }
}
