package cn.gov.tj.mz.fourstrong.feedback;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What the log says about suggestions; that somebody wrote one it does not, since it would name them. */
public enum SuggestionAction implements AuditAction {
    ANSWERED
}
