package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What system administrators do to the tree. */
public enum OrganisationAction implements AuditAction {
    UNIT_CREATED,
    UNIT_CHANGED,
    BRANCH_CREATED,
    BRANCH_CHANGED
}
