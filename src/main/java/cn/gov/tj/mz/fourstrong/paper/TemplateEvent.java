package cn.gov.tj.mz.fourstrong.paper;

import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.Map;
import java.util.UUID;

/** What was done to the template of a kind of paper. */
record TemplateEvent(UUID subjectId, String subject, TemplateAction action, Map<AuditDetail, Object> details)
        implements AuditableEvent {}
