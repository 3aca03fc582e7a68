package cn.gov.tj.mz.fourstrong.evaluation.opening;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.cycle.CycleEvaluations;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.RaceTest;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewerPlan;
import cn.gov.tj.mz.fourstrong.organisation.Organisations;
import cn.gov.tj.mz.fourstrong.organisation.Unit;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who closes a cycle and who lets a branch take part in it at once see one another: no closed cycle waits for anybody. */
class RunningCycleRaceTest extends RaceTest {

    @Autowired
    CycleService cycles;

    @Autowired
    CycleEvaluations evaluations;

    @Autowired
    CycleJoiningService joining;

    @Autowired
    ParticipationService participation;

    private UUID leftOut;
    private UUID newcomer;

    /** A cycle that could be closed but for one branch, and one that it knows nothing of. */
    @Override
    protected void fillTheCycle() {
        cycle.concluded("一支部", "90", "88");
        leftOut = cycle.draft("二支部").id();
        newcomer = Organisations.persistBranch(database, database.find(Unit.class, cycle.unit()), "新支部", 7)
                .id();
    }

    @BeforeEach
    void takeOneOut() {
        manage(() -> participation.takeOut(leftOut, "支部已并入"));
    }

    @Test
    void isNotClosedWhileABranchJoins() {
        assertRefused(second(this::join, this::close), "cycle.unfinished");
    }

    @Test
    void isNotJoinedWhileItIsClosed() {
        assertRefused(second(this::close, this::join), "cycle.closedAlready");
        assertNobodyWaits();
    }

    @Test
    void isNotClosedWhileABranchIsTakenIn() {
        assertRefused(second(this::takeIn, this::close), "cycle.unfinished");
    }

    @Test
    void takesNobodyInWhileItIsClosed() {
        assertThat(second(this::close, this::takeIn)).isInstanceOf(Stale.class);
        assertNobodyWaits();
    }

    @Test
    void isJoinedOnceByTheSameBranch() {
        assertThat(second(this::join, this::join))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .containsExactly(Problem.of("branches", "evaluation.problem.newcomerGone")));
    }

    private void join() {
        joining.join(StoredCycle.CODE, Set.of(newcomer), ReviewerPlan.NOBODY, "新建");
    }

    private void takeIn() {
        participation.takeIn(leftOut, "合并暂缓");
    }

    private void close() {
        cycles.close(StoredCycle.CODE);
    }

    private void assertNobodyWaits() {
        var closed = As.call(users, "manager", () -> cycles.cycle(StoredCycle.CODE));
        assertThat(closed.closedAt()).isNotNull();
        assertThat(evaluations.countUnfinished(closed.id())).isZero();
    }

    private static void assertRefused(@Nullable Throwable problem, String key) {
        assertThat(problem)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
