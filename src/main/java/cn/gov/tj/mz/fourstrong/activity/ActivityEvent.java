package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done to one record, or how many records were taken over: then the number is the subject. */
public record ActivityEvent(
        @Nullable UUID subjectId, String subject, ActivityAction action, Map<AuditDetail, Object> details)
        implements AuditableEvent {}
