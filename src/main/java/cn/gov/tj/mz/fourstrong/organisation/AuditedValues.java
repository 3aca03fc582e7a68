package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the audit log keeps of a unit or a branch. */
final class AuditedValues {

    private final Map<AuditDetail, Object> values = new LinkedHashMap<>();

    private AuditedValues() {}

    static Map<AuditDetail, Object> of(Unit unit) {
        var parent = unit.parent();
        return new AuditedValues()
                .with(AuditDetail.CODE, unit.code())
                .with(AuditDetail.NAME, unit.name())
                .with(AuditDetail.SHORT_NAME, unit.shortName())
                .with(AuditDetail.KIND, unit.kind())
                .with(AuditDetail.UNIT, parent == null ? null : parent.name())
                .with(AuditDetail.SORT_ORDER, unit.sortOrder())
                .values;
    }

    static Map<AuditDetail, Object> of(Branch branch) {
        var facts = branch.facts();
        return new AuditedValues()
                .with(AuditDetail.CODE, branch.code())
                .with(AuditDetail.NAME, branch.name())
                .with(AuditDetail.SHORT_NAME, branch.shortName())
                .with(AuditDetail.UNIT, branch.unit().name())
                .with(AuditDetail.SORT_ORDER, branch.sortOrder())
                .with(AuditDetail.ACTIVE, branch.isActive())
                .with(AuditDetail.MEMBERS, facts.members())
                .with(AuditDetail.COMMITTEE, facts.committee())
                .with(AuditDetail.GROUPS, facts.groups())
                .with(AuditDetail.FOUNDED_ON, facts.foundedOn())
                .with(AuditDetail.LAST_ELECTION_ON, facts.lastElectionOn())
                .values;
    }

    private AuditedValues with(AuditDetail name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }
}
