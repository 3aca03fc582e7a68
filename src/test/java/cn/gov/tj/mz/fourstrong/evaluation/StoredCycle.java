package cn.gov.tj.mz.fourstrong.evaluation;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;

import cn.gov.tj.mz.fourstrong.Emptied;
import cn.gov.tj.mz.fourstrong.account.AccountSamples;
import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.cycle.Cycle;
import cn.gov.tj.mz.fourstrong.cycle.CycleSamples;
import cn.gov.tj.mz.fourstrong.evaluation.review.Assignee;
import cn.gov.tj.mz.fourstrong.evaluation.review.Assignment;
import cn.gov.tj.mz.fourstrong.organisation.Organisations;
import cn.gov.tj.mz.fourstrong.organisation.Unit;
import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.Period;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A stored cycle with a rubric, a unit and branches of its own, for tests that want to know all that is in it. A branch
 * that is named by the code of one that exists is that one.
 */
public final class StoredCycle {

    public static final String CODE = "2031H2";

    /** The last day of the self-assessments, unless a test says another; reviews are due 26 days later. */
    public static final LocalDate SELF_DUE = LocalDate.of(2026, 12, 20);

    /** What every reviewer says about the first indicator. */
    public static final String REMARK = "材料齐全";

    /** Those who review, in the order of the totals that they give. */
    public static final List<Signature> REVIEWERS = List.of(Samples.by("考评甲"), Samples.by("考评乙"), Samples.by("考评丙"));

    private final EntityManager database;
    private final Cycle cycle;
    private final Unit unit;
    private final List<Review> reviews = new ArrayList<>();
    private Set<UUID> evidence = Set.of();
    private int branches;

    /** One whose rubric has 30 points. */
    public StoredCycle(EntityManager database) {
        this(database, CODE, RubricSamples.rubric(), SELF_DUE);
    }

    public StoredCycle(EntityManager database, String code, Rubric rubric) {
        this(database, code, rubric, SELF_DUE);
    }

    public StoredCycle(EntityManager database, String code, Rubric rubric, LocalDate selfDue) {
        this.database = database;
        this.unit = Organisations.persistUnit(database, "OWN" + code);
        this.cycle = CycleSamples.cycle(Period.parse(code), rubric, selfDue, Samples.NOW);
        rubric.freeze();
        database.persist(rubric);
        database.persist(cycle);
    }

    /** Deletes all of it, for tests that committed it. */
    public void remove(JdbcTemplate stored) {
        Emptied.rows(stored, "cycle", "id = '%s'".formatted(cycle.id()));
        Emptied.rows(stored, "rubric", "id = '%s'".formatted(cycle.rubric().id()));
        Emptied.rows(stored, "unit", "id = '%s'".formatted(unit.id()));
    }

    public UUID unit() {
        return unit.id();
    }

    /** Names activities as evidence for the first indicator in all that is submitted from now on. */
    public StoredCycle provedBy(UUID... activities) {
        evidence = Set.of(activities);
        return this;
    }

    /** @param scored the codes of the indicators to which the branch has given full marks so far */
    public Evaluation draft(String branch, String... scored) {
        var evaluation = persist(branch, null);
        evaluation.assess(
                cycle.rubric().indicators().stream()
                        .filter(indicator -> Set.of(scored).contains(indicator.code()))
                        .collect(Collectors.toMap(
                                Indicator::id, indicator -> new ScoreEntry(indicator.fullMarks(), null))),
                Samples.NOW);
        return evaluation;
    }

    /** A draft whose first two criteria have full marks, under a rubric like the standard one. */
    public Evaluation halfScored(String branch) {
        return draft(branch, "A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4");
    }

    public Evaluation excluded(String branch) {
        return persist(branch, Exclusion.TOO_YOUNG);
    }

    /** @param self what the branch gives itself altogether */
    public Evaluation submitted(String branch, String self) {
        return submit(draft(branch), self);
    }

    /** The same with a draft that there is. */
    public Evaluation submit(Evaluation draft, String self) {
        Samples.assess(draft, marks(self));
        var first = first();
        draft.assess(Map.of(first.id(), new ScoreEntry(marks(self).apply(first), null, evidence)), Samples.NOW);
        record(draft, draft.submit(Samples.by(draft.branch().shortName())));
        return draft;
    }

    public Evaluation returned(String branch, String self) {
        var evaluation = submitted(branch, self);
        record(evaluation, evaluation.giveBack("请补充", REVIEWERS.getFirst()));
        return evaluation;
    }

    /** @param totals what the reviewers give, the first the first total and so on */
    public Evaluation reviewed(String branch, String self, String... totals) {
        var evaluation = submitted(branch, self);
        for (int reviewer = 0; reviewer < totals.length; reviewer++) {
            review(evaluation, REVIEWERS.get(reviewer), totals[reviewer]);
        }
        complete(evaluation);
        return evaluation;
    }

    /** The same, open to objections until yesterday. */
    public Evaluation publicised(String branch, String self, String... totals) {
        var evaluation = reviewed(branch, self, totals);
        record(evaluation, evaluation.progress().approve(leader(1)));
        record(evaluation, evaluation.progress().publicise(Samples.OVER, leader(2)));
        return evaluation;
    }

    /** The same, taken to its end. */
    public Evaluation concluded(String branch, String self, String... totals) {
        var evaluation = publicised(branch, self, totals);
        record(evaluation, evaluation.progress().conclude(Samples.TODAY, leader(3)));
        return evaluation;
    }

    /** Lets somebody have to review it. */
    public void ask(Evaluation evaluation, Signature reviewer) {
        AccountSamples.persist(database, reviewer);
        var asked = new Assignee(reviewer.account(), reviewer.name());
        database.persist(new Assignment(evaluation, asked, Samples.NOW));
    }

    /** Hands in one review; the evaluation waits for others. */
    public void review(Evaluation evaluation, Signature by, String total) {
        var review = new Review(evaluation, by);
        review.assess(Samples.entries(evaluation, marks(total)), by.at());
        var first = first();
        review.assess(Map.of(first.id(), new ScoreEntry(marks(total).apply(first), REMARK)), by.at());
        review.submit(by.at());
        database.persist(review);
        reviews.add(review);
    }

    /** Makes the result from the reviews that came in. */
    public void complete(Evaluation evaluation) {
        var completed = reviews.stream()
                .filter(review -> review.evaluation().equals(evaluation))
                .toList();
        evaluation.recount(completed, List.of());
        record(evaluation, evaluation.review(completed, List.of(), REVIEWERS.getFirst()));
    }

    private Evaluation persist(String branch, @Nullable Exclusion exclusion) {
        var snapshot = found(branch).orElseGet(() -> created(branch));
        var evaluation = new Evaluation(
                cycle, snapshot, new CountedUnits(units(snapshot.id())), new Progress(exclusion, Samples.NOW));
        database.persist(evaluation);
        return evaluation;
    }

    private Set<UUID> units(UUID branch) {
        return database.createQuery("""
                        select a.nodeId
                        from BranchAncestor a
                        where a.branchId = :branch and a.nodeId <> a.branchId
                        """, UUID.class)
                .setParameter("branch", branch)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** The branch that has this code, under names of the test's own. */
    private Optional<BranchSnapshot> found(String code) {
        return database.createQuery("""
                        select b.id, concat('支部', b.code), b.code, u.id, concat('单位', u.code), b.sortOrder, u.position
                        from Branch b join b.unit u
                        where b.code = :code
                        """, BranchSnapshot.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    private BranchSnapshot created(String name) {
        var stored = Organisations.persistBranch(database, unit, name, ++branches);
        return new BranchSnapshot(
                stored.id(), name, name, unit.id(), unit.name(), stored.naming().sortOrder(), null);
    }

    private static Signature leader(int hours) {
        var leader = Samples.by("机关党委");
        return new Signature(leader.account(), leader.name(), leader.at().plus(hours, ChronoUnit.HOURS));
    }

    private void record(Evaluation evaluation, Transition transition) {
        database.persist(new EvaluationStep(evaluation, transition));
    }

    private Indicator first() {
        return cycle.rubric().indicators().getFirst();
    }

    private Function<Indicator, BigDecimal> marks(String total) {
        return Samples.addingUpTo(points(total), cycle.rubric(), 0);
    }
}
