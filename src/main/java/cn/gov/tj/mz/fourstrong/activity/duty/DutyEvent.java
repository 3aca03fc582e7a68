package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.Map;

/** What was done about a duty, or about the rule that makes them; its subject is the branch's or the type's name. */
record DutyEvent(DutyAction action, String subject, Map<AuditDetail, Object> details) implements AuditableEvent {}
