package cn.gov.tj.mz.fourstrong.rubric.edit;

import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.Map;
import java.util.UUID;

/** What was done to a rubric; the details say what changed, from what to what. */
public record RubricEvent(UUID subjectId, String subject, RubricAction action, Map<AuditDetail, Object> details)
        implements AuditableEvent {}
