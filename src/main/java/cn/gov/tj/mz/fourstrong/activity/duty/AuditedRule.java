package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.activity.TypeRule;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the audit log keeps of a rule. */
final class AuditedRule {

    private AuditedRule() {}

    static Map<AuditDetail, Object> of(TypeRule rule) {
        var values = new LinkedHashMap<AuditDetail, Object>();
        values.put(AuditDetail.FREQUENCY, rule.frequency());
        values.put(AuditDetail.TIMES, rule.times());
        values.put(AuditDetail.APPLIES_WHEN, rule.appliesWhen());
        values.put(AuditDetail.OPENS_AFTER, rule.window().opensAfter());
        values.put(AuditDetail.CLOSES_AFTER, rule.window().closesAfter());
        values.put(AuditDetail.GRACE_DAYS, rule.window().graceDays());
        values.put(AuditDetail.NOTICE_DAYS, rule.window().noticeDays());
        values.put(AuditDetail.YEAR_BEFORE, rule.window().yearBefore());
        values.put(AuditDetail.WAIVER_CONFIRMED, rule.waiverConfirmed());
        values.put(AuditDetail.SOURCE, rule.source());
        return values;
    }
}
