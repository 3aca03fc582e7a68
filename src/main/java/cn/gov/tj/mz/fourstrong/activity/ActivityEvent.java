package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.Map;
import java.util.UUID;

/** What was done to one record. */
public record ActivityEvent(UUID subjectId, String subject, ActivityAction action, Map<AuditDetail, Object> details)
        implements AuditableEvent {}
