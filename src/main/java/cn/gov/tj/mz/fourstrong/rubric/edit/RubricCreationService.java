package cn.gov.tj.mz.fourstrong.rubric.edit;

import static java.util.Objects.requireNonNullElse;

import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RubricRepository;
import cn.gov.tj.mz.fourstrong.rubric.RubricState;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes rubrics, each as a draft. One in use is fixed: a change makes its next revision, for the next cycle. */
@Service
@ForManagers
@Transactional
public class RubricCreationService {

    private final RubricRepository rubrics;
    private final RubricNames names;
    private final RubricLog log;
    private final DraftRules rules;
    private final Clock clock;

    RubricCreationService(RubricRepository rubrics, RubricNames names, RubricLog log, DraftRules rules, Clock clock) {
        this.rubrics = rubrics;
        this.names = names;
        this.log = log;
        this.rules = rules;
        this.clock = clock;
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

    /** As {@link #create}, of what another rubric was the beginning of. */
    public UUID copy(UUID id, RubricDraft draft) {
        return make(draft, RubricAction.COPIED, find(id).title());
    }

    /**
     * What the next revision of a rubric in use begins with.
     *
     * @throws Refused when no cycle uses it, or another revision is being prepared
     */
    @Transactional(readOnly = true)
    public RubricDraft nextRevision(UUID id) {
        return RubricDraft.of(findRevisable(id));
    }

    /**
     * Makes the next revision of a rubric in use; it need not be complete yet.
     *
     * @throws Invalid with every field that is wrong
     * @throws Refused as {@link #nextRevision}, and when nothing differs
     */
    public UUID revise(UUID id, RubricDraft draft) {
        var rubric = findRevisable(id);
        rules.check(draft)
                .check(draft.clean().name().equals(rubric.name()), "name", "rubric.problem.nameFixed")
                .throwIfAny();
        var differences = Difference.between(RubricDraft.of(rubric), draft.clean());
        if (differences.isEmpty()) {
            throw new Refused("rubric.refused.same", rubric.revision());
        }
        var latest = requireNonNullElse(rubrics.findLatestRevision(rubric.name()), 0);
        var next = new Rubric(draft, latest + 1, clock.instant());
        rubrics.save(next);
        rubrics.flush(() -> revised(next));
        log.done(next, RubricAction.REVISED, rubric.title());
        log.changed(next, differences);
        return next.id();
    }

    private Rubric findRevisable(UUID id) {
        var rubric = find(id);
        if (rubric.state() != RubricState.IN_USE) {
            throw new Refused("rubric.refused.notInUse");
        }
        rubrics.findOpenRevision(rubric.name()).ifPresent(open -> {
            throw revised(open);
        });
        return rubric;
    }

    private UUID make(RubricDraft draft, RubricAction action, String words) {
        var problems = rules.check(draft);
        names.expectFree(problems, draft.clean().name());
        problems.throwIfAny();
        var rubric = rubrics.save(new Rubric(draft, 1, clock.instant()));
        names.flush();
        log.done(rubric, action, words);
        return rubric.id();
    }

    private static Refused revised(Rubric open) {
        return new Refused("rubric.refused.revised", open.revision());
    }

    private Rubric find(UUID id) {
        return rubrics.findById(id).orElseThrow(() -> new NotFound(Rubric.class, id));
    }
}
