package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done with a title; its subject is the certificate. */
record TitleEvent(TitleAction action, UUID subjectId, String subject, Map<AuditDetail, Object> details)
        implements AuditableEvent {

    static TitleEvent granted(Title title, String branch, @Nullable String reason) {
        var details = new LinkedHashMap<AuditDetail, Object>();
        details.put(AuditDetail.BRANCH, branch);
        details.put(AuditDetail.EVALUATION, title.evaluationId());
        details.put(AuditDetail.GRANTED_ON, title.grantedOn().toString());
        put(details, AuditDetail.REASON, reason);
        return new TitleEvent(TitleAction.GRANTED, title.id(), title.certificate(), details);
    }

    static TitleEvent checked(Title title, TitleState before, Check check) {
        var details = new LinkedHashMap<AuditDetail, Object>();
        details.put(AuditDetail.FROM, before.name());
        details.put(AuditDetail.TO, title.state().name());
        details.put(AuditDetail.YEAR, check.year());
        put(details, AuditDetail.IMPROVE_BY, check.improveBy());
        put(details, AuditDetail.REASON, check.reason());
        return new TitleEvent(check.action(), title.id(), title.certificate(), details);
    }

    private static void put(Map<AuditDetail, Object> details, AuditDetail name, @Nullable Object value) {
        if (value != null) {
            details.put(name, value.toString());
        }
    }
}
