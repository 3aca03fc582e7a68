package cn.gov.tj.mz.fourstrong.cycle;

import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.Map;
import java.util.UUID;

/** What was done to a cycle. */
public record CycleEvent(
        @Override UUID subjectId,
        @Override String subject,
        @Override CycleAction action,
        @Override Map<AuditDetail, Object> details)
        implements AuditableEvent {}
