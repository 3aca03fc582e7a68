package cn.gov.tj.mz.fourstrong.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the audit log keeps of a unit or a branch. */
final class AuditedValues {

    private final Map<String, Object> values = new LinkedHashMap<>();

    private AuditedValues() {}

    static Map<String, Object> of(Unit unit) {
        var parent = unit.parent();
        return new AuditedValues()
                .with("code", unit.code())
                .with("name", unit.name())
                .with("shortName", unit.shortName())
                .with("kind", unit.kind())
                .with("unit", parent == null ? null : parent.name())
                .with("sortOrder", unit.sortOrder())
                .values;
    }

    static Map<String, Object> of(Branch branch) {
        var facts = branch.facts();
        return new AuditedValues()
                .with("code", branch.code())
                .with("name", branch.name())
                .with("shortName", branch.shortName())
                .with("unit", branch.unit().name())
                .with("sortOrder", branch.sortOrder())
                .with("active", branch.isActive())
                .with("members", facts.members())
                .with("committee", facts.committee())
                .with("groups", facts.groups())
                .with("foundedOn", facts.foundedOn())
                .with("lastElectionOn", facts.lastElectionOn())
                .values;
    }

    private AuditedValues with(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }
}
