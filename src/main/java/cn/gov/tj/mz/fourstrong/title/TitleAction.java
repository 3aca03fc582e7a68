package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What can happen to a title. */
public enum TitleAction implements AuditAction {
    GRANTED,
    KEPT,
    IMPROVING,
    WITHDRAWN
}
