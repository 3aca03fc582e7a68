package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What system administrators do to the tree. */
public enum OrganisationAction implements AuditAction {
    UNIT_CREATED("organisation.unitCreated"),
    UNIT_CHANGED("organisation.unitChanged"),
    BRANCH_CREATED("organisation.branchCreated"),
    BRANCH_CHANGED("organisation.branchChanged");

    private final String code;

    OrganisationAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
