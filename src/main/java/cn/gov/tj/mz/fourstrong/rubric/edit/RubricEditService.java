package cn.gov.tj.mz.fourstrong.rubric.edit;

import static java.util.Objects.requireNonNullElse;

import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RubricRepository;
import cn.gov.tj.mz.fourstrong.rubric.RubricState;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and changes rubrics. One in use is fixed: a change makes its next revision, for the next cycle. */
@Service
@ForManagers
@Transactional
public class RubricEditService {

    private static final Problem NAME_TAKEN = Problem.of("name", "rubric.problem.nameTaken");

    private final RubricRepository rubrics;
    private final RubricLog log;
    private final RubricChanges changes;
    private final DraftRules rules;
    private final Clock clock;

    RubricEditService(RubricRepository rubrics, RubricLog log, RubricChanges changes, DraftRules rules, Clock clock) {
        this.rubrics = rubrics;
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
     * Makes a rubric of a new name; it need not be complete yet.
     *
     * @throws Invalid with every field that is wrong
     */
    public UUID create(RubricDraft draft) {
        return make(draft, RubricAction.CREATED, "");
    }

    /** As {@link #create}, from files that were read; nothing is taken over unless all of it is right. */
    public UUID importDraft(RubricDraft draft) {
        return make(draft, RubricAction.IMPORTED, "");
    }

    /** Makes a rubric of another name that is like this one. */
    public UUID copy(UUID id, String name) {
        var rubric = find(id);
        return make(RubricDraft.of(rubric).named(name), RubricAction.COPIED, rubric.title());
    }

    /**
     * Makes the next revision of a rubric in use, like it in all.
     *
     * @throws Refused when there is a later one already
     */
    public UUID revise(UUID id) {
        var rubric = find(id);
        if (rubric.state() != RubricState.IN_USE) {
            throw new Refused("rubric.refused.notInUse");
        }
        var latest = requireNonNullElse(rubrics.findLatestRevision(rubric.name()), 0);
        rubrics.findOpenRevision(rubric.name()).ifPresent(open -> {
            throw revised(open);
        });
        var next = new Rubric(RubricDraft.of(rubric), latest + 1, clock.instant());
        return kept(next, RubricAction.REVISED, rubric.title(), () -> revised(next));
    }

    /**
     * Replaces everything in a rubric that no cycle uses; it need not be complete yet.
     *
     * @param expectedVersion the version that the caller began with
     * @throws Stale when somebody else saved since
     */
    public void save(UUID id, int expectedVersion, RubricDraft draft) {
        var rubric = find(id);
        var before = RubricDraft.of(rubric);
        var clean = draft.clean();
        Stale.throwIfChanged(Rubric.class, id, expectedVersion, rubric.version());
        var problems = rules.check(draft);
        if (!clean.name().equals(before.name())) {
            problems.check(rubric.revision() == 1, "name", "rubric.problem.nameFixed");
            checkNameIsFree(problems, clean.name());
        }
        problems.throwIfAny();
        var differences = Difference.between(before, clean);
        if (!differences.isEmpty()) {
            rubrics.incrementVersion(rubric); // parts alone would not count as a change
            rubric.rewrite(draft, clock.instant());
            rubrics.flush(() -> new Invalid(NAME_TAKEN));
            log.changed(rubric, differences);
        }
    }

    /** Takes a rubric that no cycle ever used out of sight; it stays for the audit. */
    public void withdraw(UUID id, String reason) {
        var checked = Reason.checked(reason);
        var rubric = find(id);
        rubric.withdraw(checked, clock.instant());
        log.done(rubric, RubricAction.WITHDRAWN, checked);
    }

    private UUID make(RubricDraft draft, RubricAction action, String words) {
        var problems = rules.check(draft);
        checkNameIsFree(problems, draft.name().strip());
        problems.throwIfAny();
        return kept(new Rubric(draft, 1, clock.instant()), action, words, () -> new Invalid(NAME_TAKEN));
    }

    private UUID kept(Rubric rubric, RubricAction action, String words, Supplier<RuntimeException> taken) {
        rubrics.save(rubric);
        rubrics.flush(taken);
        log.done(rubric, action, words);
        return rubric.id();
    }

    private void checkNameIsFree(Problems problems, String name) {
        problems.check(!rubrics.existsByName(name), "name", "rubric.problem.nameTaken");
    }

    private static Refused revised(Rubric open) {
        return new Refused("rubric.refused.revised", open.revision());
    }

    private Rubric find(UUID id) {
        return rubrics.findById(id).orElseThrow(() -> new NotFound(Rubric.class, id));
    }
}
