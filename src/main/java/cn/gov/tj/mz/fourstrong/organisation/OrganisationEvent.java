package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.Map;
import java.util.UUID;

/** A unit or branch was made or changed; the details hold every value that changed, before and after. */
public record OrganisationEvent(
        OrganisationAction action, UUID subjectId, String subject, Map<AuditDetail, Object> details)
        implements AuditableEvent {}
