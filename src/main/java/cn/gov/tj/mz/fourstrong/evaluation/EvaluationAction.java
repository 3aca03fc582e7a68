package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What is done to an evaluation; every state that it can get to is one. */
public enum EvaluationAction implements AuditAction {
    DRAFT("evaluation.draft"),
    SUBMITTED("evaluation.submitted"),
    REVIEWED("evaluation.reviewed"),
    APPROVED("evaluation.approved"),
    PUBLICISED("evaluation.publicised"),
    FINAL("evaluation.final"),
    RETURNED("evaluation.returned"),
    SELF_SAVED("evaluation.saved"),
    REVIEW_SAVED("evaluation.marked"),
    REVIEW_SETTLED("evaluation.reviewSettled"),
    REVIEWERS_CHANGED("evaluation.reviewersChanged"),
    ADJUSTED("evaluation.adjusted"),
    FINDING_RECORDED("evaluation.found"),
    FINDING_WITHDRAWN("evaluation.findingWithdrawn"),
    OBJECTION_RECORDED("evaluation.objectionRecorded"),
    OBJECTION_UPHELD("evaluation.objectionUpheld"),
    OBJECTION_REJECTED("evaluation.objectionRejected");

    private final String code;

    EvaluationAction(String code) {
        this.code = code;
    }

    static EvaluationAction to(EvaluationState state) {
        return valueOf(state.name());
    }

    @Override
    public String code() {
        return code;
    }
}
