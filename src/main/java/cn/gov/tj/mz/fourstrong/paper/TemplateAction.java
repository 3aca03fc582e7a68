package cn.gov.tj.mz.fourstrong.paper;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What the log says about templates of papers. */
public enum TemplateAction implements AuditAction {
    REPLACED,
    RESET
}
