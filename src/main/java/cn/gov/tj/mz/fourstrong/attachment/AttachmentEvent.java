package cn.gov.tj.mz.fourstrong.attachment;

import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.Map;
import java.util.UUID;

/** What was done with one file. */
public record AttachmentEvent(
        UUID subjectId, String subject, AttachmentAction action, Map<AuditDetail, Object> details, boolean succeeded)
        implements AuditableEvent {}
