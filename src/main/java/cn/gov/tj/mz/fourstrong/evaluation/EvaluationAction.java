package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What is done to an evaluation; every state that it can get to is one. */
public enum EvaluationAction implements AuditAction {
    DRAFT,
    SUBMITTED,
    REVIEWED,
    APPROVED,
    PUBLICISED,
    FINAL,
    RETURNED,
    SELF_SAVED,
    REVIEW_SAVED,
    REVIEW_SETTLED,
    REVIEWERS_CHANGED,
    JOINED,
    JOINED_EXCLUDED,
    LEFT,
    REJOINED,
    ADJUSTED,
    FINDING_RECORDED,
    FINDING_WITHDRAWN,
    OBJECTION_RECORDED,
    OBJECTION_UPHELD,
    OBJECTION_REJECTED,
    PUBLICITY_MOVED;

    static EvaluationAction to(EvaluationState state) {
        return valueOf(state.name());
    }
}
