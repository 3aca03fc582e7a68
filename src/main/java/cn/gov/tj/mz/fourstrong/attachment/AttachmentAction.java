package cn.gov.tj.mz.fourstrong.attachment;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What can be done with files; the last is what was found when somebody asked for one. */
public enum AttachmentAction implements AuditAction {
    ADDED,
    REMOVED,
    DOWNLOADED,
    FOUND_CHANGED
}
