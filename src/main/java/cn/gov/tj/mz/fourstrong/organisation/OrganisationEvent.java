package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.Map;
import java.util.UUID;

/** A unit or branch was made or changed; the details hold every value that changed, before and after. */
public record OrganisationEvent(Action action, UUID subjectId, String subject, Map<AuditDetail, Object> details)
        implements AuditableEvent {

    /** What system administrators do to the tree. */
    public enum Action implements AuditAction {
        UNIT_CREATED("organisation.unitCreated"),
        UNIT_CHANGED("organisation.unitChanged"),
        BRANCH_CREATED("organisation.branchCreated"),
        BRANCH_CHANGED("organisation.branchChanged");

        private final String code;

        Action(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
