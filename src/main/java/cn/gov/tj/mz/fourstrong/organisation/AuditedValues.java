package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the audit log keeps of a unit or a branch. */
final class AuditedValues {

    private final Map<AuditDetail, Object> values = new LinkedHashMap<>();

    private AuditedValues(Naming naming, @Nullable Unit above) {
        with(AuditDetail.CODE, naming.code())
                .with(AuditDetail.NAME, naming.name())
                .with(AuditDetail.SHORT_NAME, naming.shortName())
                .with(AuditDetail.SORT_ORDER, naming.sortOrder())
                .with(AuditDetail.UNIT, above == null ? null : above.name());
    }

    static Map<AuditDetail, Object> of(Unit unit) {
        return new AuditedValues(unit.naming(), unit.parent())
                .with(AuditDetail.KIND, unit.kind())
                .with(AuditDetail.ACTIVE, unit.isActive())
                .values;
    }

    static Map<AuditDetail, Object> of(Branch branch) {
        var facts = branch.facts();
        return new AuditedValues(branch.naming(), branch.unit())
                .with(AuditDetail.ACTIVE, branch.isActive())
                .with(AuditDetail.CLOSED_ON, branch.closedOn())
                .with(AuditDetail.MEMBERS, facts.members())
                .with(AuditDetail.COMMITTEE, facts.committee())
                .with(AuditDetail.GROUPS, facts.groups())
                .with(AuditDetail.FOUNDED_ON, facts.foundedOn())
                .with(AuditDetail.LAST_ELECTION_ON, facts.lastElectionOn())
                .with(AuditDetail.TERM_YEARS, facts.termYears())
                .values;
    }

    private AuditedValues with(AuditDetail name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }
}
