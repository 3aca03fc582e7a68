package cn.gov.tj.mz.fourstrong.evaluation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSamples;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.FindingEntry;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.Permissions;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleJoiningService;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleOpeningService;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleRequest;
import cn.gov.tj.mz.fourstrong.evaluation.opening.ParticipationService;
import cn.gov.tj.mz.fourstrong.evaluation.review.AssignmentRepository;
import cn.gov.tj.mz.fourstrong.evaluation.review.AssignmentService;
import cn.gov.tj.mz.fourstrong.evaluation.review.AssignmentService.Allocation;
import cn.gov.tj.mz.fourstrong.evaluation.review.FindingService;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewerPlan;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewerReplacementService;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewerReplacementService.Replaced;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.Refusals;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

/** Nobody decides about the branch that they belong to, whatever other role they hold. */
@ApplicationTest
@Tag("database")
@Transactional
class OwnBranchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String REASON = "会议研究";
    private static final String RUNNING = "2031H1";

    @Autowired
    ApprovalService approval;

    @Autowired
    BulkApprovalService bulk;

    @Autowired
    CorrectionService corrections;

    @Autowired
    ObjectionService objections;

    @Autowired
    FindingService findings;

    @Autowired
    ParticipationService participation;

    @Autowired
    CycleJoiningService joining;

    @Autowired
    CycleOpeningService opening;

    @Autowired
    AssignmentService assignments;

    @Autowired
    AssignmentRepository asked;

    @Autowired
    ReviewerReplacementService replacement;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    private Evaluation own;
    private Evaluation other;
    private Evaluation ownWaits;
    private Evaluation otherWaits;

    /** One cycle with results, one that waits for reviewers, and one that knows nothing of the branch. */
    @BeforeEach
    void letAManagerBelongToABranch() {
        var cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        own = cycle.reviewed("本支部", "90", "88");
        other = cycle.reviewed("他支部", "90", "88");
        People.managerOfOwnBranch(accounts, "both", own.branch().id());
        People.reviewer(accounts, "judge", Scope.WHOLE, null);
        People.reviewer(accounts, "successor", Scope.WHOLE, null);
        database.flush();
        var running = new StoredCycle(database, RUNNING, own.cycle().rubric());
        ownWaits = running.submitted("OWN2031H21", "90");
        otherWaits = running.submitted("OWN2031H22", "90");
        new StoredCycle(database, "2030H2", own.cycle().rubric());
        Stored.flushAndClear(database);
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void everyDecisionIsRefused(Decision decision) {
        As.user(
                users,
                "both",
                () -> assertThatExceptionOfType(Refused.class)
                        .isThrownBy(() -> decision.call.accept(this))
                        .satisfies(refused -> assertThat(refused.key()).isEqualTo("account.ownBranch")));
    }

    @Test
    void isPassedOverWhereReviewersAreAssignedToAList() {
        var plan = ReviewerPlan.every(List.of(People.id(database, "judge")));
        assertThat(As.call(users, "both", () -> assignments.allocate(EvaluationFilter.ALL.in(RUNNING), plan, null)))
                .isEqualTo(new Allocation(1, 0, 0, true));
        assertThat(asked.findReviewers(ownWaits.id())).isEmpty();
        assertThat(asked.findReviewers(otherWaits.id())).isEqualTo(plan.reviewers());
    }

    @Test
    void isPassedOverWhereAReviewerIsReplaced() {
        var judge = People.id(database, "judge");
        var successor = People.id(database, "successor");
        As.user(users, "manager", () -> {
            assignments.assign(ownWaits.id(), List.of(judge), null);
            assignments.assign(otherWaits.id(), List.of(judge), null);
        });
        AccountSamples.disable(database, "judge");
        assertThat(As.call(users, "both", () -> replacement.replace(RUNNING, judge, successor, REASON)))
                .isEqualTo(new Replaced(1, 0, true));
        assertThat(asked.findReviewers(ownWaits.id())).containsExactly(judge);
        assertThat(asked.findReviewers(otherWaits.id())).containsExactly(successor);
    }

    @Test
    void theRightsSayWhy() {
        As.user(users, "both", () -> {
            assertLoadedOnce(() -> evaluations.rights(own.id()));
            assertLoadedOnce(() -> evaluations.rights(other.id()));
            assertThat(evaluations.rights(own.id())).isEqualTo(new Permissions(false, false, true));
            assertThat(evaluations.rights(other.id())).isEqualTo(new Permissions(true, true, false));
        });
    }

    @Test
    void otherBranchesAreDecidedAsEver() {
        As.user(users, "both", () -> assertLoadedOnce(() -> approval.approve(other.id(), other.version())));
        assertThat(database.find(Evaluation.class, other.id())
                        .progress()
                        .state()
                        .name())
                .isEqualTo("APPROVED");
    }

    @Test
    void aBatchNamesTheOwnBranchAndStoresNothing() {
        var both = Map.of(own.id(), own.version(), other.id(), other.version());
        var refusals = As.call(
                users,
                "both",
                () -> catchThrowableOfType(Refusals.class, () -> bulk.approve(both))
                        .all());
        assertThat(refusals)
                .extracting(Refusals.Refusal::id, Refusals.Refusal::key)
                .containsExactly(tuple(own.id(), "account.ownBranch"));
    }

    private void assertLoadedOnce(Runnable action) {
        assertThat(Statements.queries(factory, action).stream().filter(query -> query.contains("join fetch e.cycle")))
                .hasSize(1);
    }

    /** All that is decided about one branch. */
    private enum Decision {
        APPROVE(test -> test.approval.approve(test.own.id(), test.own.version())),
        PUBLICISE(test -> test.approval.publicise(test.own.id(), test.own.version())),
        CONCLUDE(test -> test.approval.conclude(test.own.id(), test.own.version())),
        RETURN_TO_REVIEW(test -> test.approval.returnToReview(test.own.id(), test.own.version(), REASON)),
        GIVE_BACK(test -> test.approval.giveBack(test.own.id(), test.own.version(), REASON)),
        ADJUST(test -> test.approval.adjust(
                test.own.id(),
                test.own.version(),
                test.own.cycle().rubric().indicators().getFirst().id(),
                BigDecimal.ONE,
                REASON)),
        CORRECT(test -> test.corrections.begin(test.own.id(), test.own.version(), REASON)),
        RECORD_OBJECTION(test ->
                test.objections.record(test.own.id(), test.own.version(), new ObjectionEntry("张三", null, DAY, "次数有误"))),
        REJECT_OBJECTION(test -> test.objections.reject(test.own.id(), UUID.randomUUID(), REASON)),
        UPHOLD_OBJECTION(test -> test.objections.uphold(test.own.id(), test.own.version(), UUID.randomUUID(), REASON)),
        RECORD_FINDING(test -> test.findings.record(
                test.own.id(), test.own.version(), new FindingEntry("BONUS_CITY", "全市先进", DAY, null, null, Set.of()))),
        WITHDRAW_FINDING(test -> test.findings.withdraw(test.own.id(), test.own.version(), UUID.randomUUID(), REASON)),
        TAKE_OUT(test -> test.participation.takeOut(test.own.id(), REASON)),
        TAKE_IN(test -> test.participation.takeIn(test.own.id(), REASON)),
        JOIN(test -> test.joining.join(
                "2030H2", Set.of(test.own.branch().id(), test.other.branch().id()), ReviewerPlan.NOBODY, REASON)),
        LEAVE_OUT(test -> test.opening.open(new CycleRequest(null, null, null, null, null)
                .without(Map.of(test.own.branch().id(), REASON)))),
        ASSIGN(test -> test.assignments.assign(test.ownWaits.id(), List.of(People.id(test.database, "judge")), null));

        private final Consumer<OwnBranchTest> call;

        Decision(Consumer<OwnBranchTest> call) {
            this.call = call;
        }
    }
}
