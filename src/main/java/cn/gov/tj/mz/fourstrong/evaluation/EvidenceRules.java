package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.Problems;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a branch may name as evidence: its own records, as long as they are not withdrawn. */
@Component
class EvidenceRules {

    private final NamedEvidenceRepository evidence;

    EvidenceRules(NamedEvidenceRepository evidence) {
        this.evidence = evidence;
    }

    /** Asks the database once when all is right, and for each indicator only to say where the fault is. */
    void check(UUID branch, List<Indicator> indicators, Map<UUID, SelfEntry> entries) {
        var named = entries.values().stream()
                .flatMap(entry -> entry.activities().stream())
                .collect(Collectors.toSet());
        if (areUsable(named, branch)) {
            return;
        }
        var problems = new Problems();
        indicators.stream()
                .filter(indicator -> entries.containsKey(indicator.id()))
                .forEach(indicator -> problems.check(
                        areUsable(entries.get(indicator.id()).activities(), branch),
                        "evidence." + indicator.code(),
                        "evaluation.problem.evidence"));
        problems.throwIfAny();
    }

    private boolean areUsable(Set<UUID> activities, UUID branch) {
        return activities.isEmpty() || evidence.countUsable(activities, branch) == activities.size();
    }
}
