package cn.gov.tj.mz.fourstrong.rubric.edit;

import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RubricRepository;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes rubrics that no cycle uses, and enables or withdraws them. */
@Service
@ForManagers
@Transactional
public class RubricEditService {

    private final RubricRepository rubrics;
    private final RubricNames names;
    private final RubricLog log;
    private final RubricChanges changes;
    private final DraftRules rules;
    private final Clock clock;

    RubricEditService(
            RubricRepository rubrics,
            RubricNames names,
            RubricLog log,
            RubricChanges changes,
            DraftRules rules,
            Clock clock) {
        this.rubrics = rubrics;
        this.names = names;
        this.log = log;
        this.changes = changes;
        this.rules = rules;
        this.clock = clock;
    }

    /** What was done to it, the latest first; in one statement. */
    @Transactional(readOnly = true)
    public List<RubricHistoryRow> history(UUID id) {
        return changes.findHistory(id);
    }

    /**
     * Replaces everything in a rubric that no cycle uses; it need not be complete yet. What changed is a draft again.
     *
     * @param expectedVersion the version that the caller began with
     * @throws Invalid with every field that is wrong
     * @throws Stale when somebody else saved since
     */
    public void save(UUID id, int expectedVersion, RubricDraft draft) {
        var rubric = find(id, expectedVersion);
        var before = RubricDraft.of(rubric);
        var clean = draft.clean();
        var problems = rules.check(draft);
        if (!clean.name().equals(before.name())) {
            problems.check(rubric.revision() == 1, "name", "rubric.problem.nameFixed");
            names.expectFree(problems, clean.name());
        }
        problems.throwIfAny();
        var differences = Difference.between(before, clean);
        if (!differences.isEmpty()) {
            rubrics.incrementVersion(rubric); // parts alone would not count as a change
            rubric.rewrite(draft, clock.instant());
            names.flush();
            log.changed(rubric, differences);
        }
    }

    /**
     * Lets cycles use a draft.
     *
     * @param expectedVersion the version that the caller looked at
     * @throws Refused as long as something is missing, and once a cycle uses it or it is withdrawn
     * @throws Stale when somebody else saved since
     */
    public void enable(UUID id, int expectedVersion) {
        var rubric = find(id, expectedVersion);
        rubric.enable(clock.instant());
        log.done(rubric, RubricAction.ENABLED, "");
    }

    /** Takes a rubric that no cycle ever used out of sight, for a reason of 1 to 500 characters; it stays for the audit. */
    public void withdraw(UUID id, String reason) {
        var checked = Reason.checked(reason);
        var rubric = find(id);
        rubric.withdraw(checked, clock.instant());
        log.done(rubric, RubricAction.WITHDRAWN, checked);
    }

    private Rubric find(UUID id, int expectedVersion) {
        var rubric = find(id);
        Stale.throwIfChanged(Rubric.class, id, expectedVersion, rubric.version());
        return rubric;
    }

    private Rubric find(UUID id) {
        return rubrics.findById(id).orElseThrow(() -> new NotFound(Rubric.class, id));
    }
}
