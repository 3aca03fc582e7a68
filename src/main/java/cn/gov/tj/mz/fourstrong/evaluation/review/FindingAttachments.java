package cn.gov.tj.mz.fourstrong.evaluation.review;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.attachment.AttachmentOwners;
import cn.gov.tj.mz.fourstrong.attachment.OwnerKind;
import cn.gov.tj.mz.fourstrong.attachment.OwnerRights;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationEvent;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.evaluation.Finding;
import cn.gov.tj.mz.fourstrong.evaluation.FindingRepository;
import cn.gov.tj.mz.fourstrong.evaluation.Permissions;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Files at what adds points, takes points or vetoes: seen by whoever sees the finding, its branch only once there is a
 * result, and brought by those who may record it.
 */
@Component
class FindingAttachments implements AttachmentOwners {

    private final FindingRepository findings;
    private final EvaluationAccess access;
    private final Caller caller;

    FindingAttachments(FindingRepository findings, EvaluationAccess access, Caller caller) {
        this.findings = findings;
        this.access = access;
        this.caller = caller;
    }

    @Override
    public OwnerKind kind() {
        return OwnerKind.FINDING;
    }

    @Override
    public Map<UUID, OwnerRights> rights(Collection<UUID> ids) {
        var scope = EvaluationScope.readableBy(caller);
        var permissions = new HashMap<UUID, Permissions>();
        var shown = new HashMap<UUID, Boolean>();
        return findings.findAll(ids, scope.open(), scope.reviewed(), scope.own()).stream()
                .filter(finding -> shown.computeIfAbsent(finding.evaluation().id(), _ -> isShown(finding.evaluation())))
                .collect(Collectors.toMap(
                        Finding::id,
                        finding -> rights(
                                finding,
                                permissions.computeIfAbsent(finding.evaluation().id(), access::permissions))));
    }

    private boolean isShown(Evaluation evaluation) {
        var state = evaluation.progress().state();
        return !state.isWithBranch() && (state.hasResult() || !isOwn(evaluation));
    }

    private boolean isOwn(Evaluation evaluation) {
        return caller.is(Role.CLERK) && access.find(evaluation.id(), Role.CLERK).isPresent();
    }

    private static OwnerRights rights(Finding finding, Permissions permissions) {
        var evaluation = finding.evaluation();
        var open = finding.counts()
                && evaluation.progress().status().isOpenToFindings()
                && permissions.recordFindings()
                && (permissions.decide() || finding.rule().kind() != AdjustmentRule.Kind.VETO);
        var subject =
                EvaluationEvent.subject(evaluation) + " " + finding.content().fact();
        return OwnerRights.own(evaluation.branch().id(), subject, open);
    }
}
