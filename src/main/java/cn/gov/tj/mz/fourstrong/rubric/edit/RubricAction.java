package cn.gov.tj.mz.fourstrong.rubric.edit;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What managers do with rubrics. */
public enum RubricAction implements AuditAction {
    CREATED("rubric.created"),
    EDITED("rubric.edited"),
    REVISED("rubric.revised"),
    COPIED("rubric.copied"),
    IMPORTED("rubric.imported"),
    WITHDRAWN("rubric.withdrawn");

    private final String code;

    RubricAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
