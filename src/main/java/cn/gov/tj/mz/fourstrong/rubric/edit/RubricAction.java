package cn.gov.tj.mz.fourstrong.rubric.edit;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What managers do with rubrics. */
public enum RubricAction implements AuditAction {
    CREATED,
    EDITED,
    REVISED,
    COPIED,
    IMPORTED,
    ENABLED,
    WITHDRAWN
}
