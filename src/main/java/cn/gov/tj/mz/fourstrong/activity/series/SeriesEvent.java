package cn.gov.tj.mz.fourstrong.activity.series;

import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.Map;
import java.util.UUID;

/** What was done to one indicator of work. */
record SeriesEvent(UUID subjectId, String subject, SeriesAction action, Map<AuditDetail, Object> details)
        implements AuditableEvent {}
