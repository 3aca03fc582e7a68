package cn.gov.tj.mz.fourstrong.evaluation.self;

import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreRules;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.EvidenceUseRepository;
import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a branch may say of itself: scores by the rubric, and as evidence its own records that are not withdrawn. */
@Component
public class SelfRules {

    private final EvidenceUseRepository evidence;
    private final OwnBranchRepository branches;

    SelfRules(EvidenceUseRepository evidence, OwnBranchRepository branches) {
        this.evidence = evidence;
        this.branches = branches;
    }

    boolean isDissolved(Evaluation evaluation) {
        return !branches.isActive(evaluation.branch().id());
    }

    /** Refuses unless the branch may change its part. */
    void expectOpen(Evaluation evaluation) {
        evaluation.progress().status().expectAssessment();
        if (isDissolved(evaluation)) {
            throw new Refused("evaluation.dissolved");
        }
    }

    /** Cleans what was entered, or names every fault in it. */
    public Map<UUID, ScoreEntry> checked(Evaluation evaluation, Map<UUID, ScoreEntry> entries) {
        var indicators = evaluation.cycle().rubric().indicators();
        var checked = ScoreRules.checked(indicators, entries);
        checkEvidence(evaluation.branch().id(), indicators, checked);
        return checked;
    }

    /** Asks the database once when all is right, and for each indicator only to say where the fault is. */
    private void checkEvidence(UUID branch, List<Indicator> indicators, Map<UUID, ScoreEntry> entries) {
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
