package cn.gov.tj.mz.fourstrong.evaluation.review;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.evaluation.Attention;
import cn.gov.tj.mz.fourstrong.evaluation.Edits;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAction;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationEvent;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluations;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.SheetHistory;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleOpeningService;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.supervision.ProgressListing;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@RecordApplicationEvents
@Tag("database")
@Transactional
@WithUserDetails("manager")
class AssignmentServiceTest {

    private static final EvaluationFilter ALL = EvaluationFilter.ALL.in("2026H2");

    @Autowired
    AssignmentService assignments;

    @Autowired
    CycleOpeningService planning;

    @Autowired
    ProgressListing progress;

    @Autowired
    ReviewQueueListing queue;

    @Autowired
    ReviewService reviews;

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

    @Autowired
    ApplicationEvents events;

    private EvaluationRow waiting;

    @BeforeEach
    void findTheOneThatWaitsAndMorePeople() {
        waiting = Evaluations.firstAt(evaluations, EvaluationState.SUBMITTED);
        People.reviewer(accounts, "one", Scope.WHOLE, null);
        People.reviewer(accounts, "two", Scope.WHOLE, null);
        People.reviewer(accounts, "colleague", Scope.WHOLE, waiting.branch().id());
        People.reviewer(accounts, "elsewhere", otherBranch(), null);
        Stored.flushAndClear(database);
    }

    @Test
    void isReviewedOnceAllWhoWereAskedHaveHandedIn() {
        assign("one", "two");
        handIn("one", "2");
        assertThat(row().status().state()).isEqualTo(EvaluationState.SUBMITTED);
        assertThat(row().handedIn()).isEqualTo(1);
        assertThat(row().course().reviewers())
                .extracting(ProgressRow.Part::name)
                .containsExactly("one", "two");

        handIn("two", "1");
        assertThat(row().status().state()).isEqualTo(EvaluationState.REVIEWED);
        assertThat(row().total()).isEqualTo(points("24"));
    }

    @Test
    void tellsReviewersWhatIsTheirsAndWhatNobodyHas() {
        var all = EvaluationFilter.ALL.in("2026H2");
        As.user(users, "one", () -> {
            assertThat(queue(all.assigned(true))).isEmpty();
            assertThat(queue(all.assigned(false)))
                    .extracting(EvaluationRow::id, EvaluationRow::isUnassigned)
                    .containsExactly(tuple(waiting.id(), true));
        });
        assign("one");
        As.user(users, "one", () -> {
            assertThat(queue(all.assigned(true)))
                    .extracting(EvaluationRow::id, EvaluationRow::assigned)
                    .containsExactly(tuple(waiting.id(), true));
            assertThat(queue(all.assigned(false))).isEmpty();
            assertThat(queue(all.at(EvaluationState.REVIEWED)))
                    .as("nobody has to any more")
                    .noneMatch(EvaluationRow::isUnassigned);
        });
        As.user(users, "two", () -> assertThat(queue.count(all.assigned(true))).isZero());
        assertThat(evaluations.page(all, Sort.unsorted(), 0, 1))
                .extracting(EvaluationRow::assigned)
                .containsOnlyNulls();
    }

    @Test
    void isSeenByThoseWhoWereAskedOnly() {
        assign("one");
        As.user(users, "two", () -> {
            assertThat(queue.count(EvaluationFilter.ALL.in("2026H2")))
                    .as("one of nobody in particular")
                    .isEqualTo(1);
            assertThat(queue.count(EvaluationFilter.WAITING)).isZero();
            var expected = new ReviewSheet.Seen(0, ReviewSheet.NOT_BEGUN);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.sheet(waiting.id()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.save(waiting.id(), expected, Map.of()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.submit(waiting.id(), expected));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.giveBack(waiting.id(), expected, "原因"));
        });
        As.user(users, "one", () -> {
            assertThat(queue.count(EvaluationFilter.WAITING)).isEqualTo(1);
            assertThat(reviews.sheet(waiting.id()).reviewers()).isEqualTo(1);
        });
    }

    @Test
    void doesNotWaitForTheOneWhoHandedInAndKeepsTheSheetShut() {
        assign("one", "two");
        handIn("one", "2");
        As.user(users, "one", () -> {
            assertThat(queue.count(EvaluationFilter.WAITING)).isZero();
            var sheet = reviews.sheet(waiting.id());
            assertThat(sheet.isOpen()).isFalse();
            assertThat(sheet.isUnderReview()).isTrue();
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> save(sheet, "1"));
        });
    }

    @Test
    void refusesTheOwnBranchAndWhatIsOutOfScope() {
        assertThat(refusal("colleague")).isEqualTo("evaluation.assign.ownBranch");
        assertThat(refusal("elsewhere")).isEqualTo("evaluation.assign.outOfScope");
        assertThat(row().course().reviewers()).isEmpty();
        assertThat(problem(List.of())).isEqualTo("evaluation.problem.noReviewer");
        assertThat(problem(List.of(People.id(database, "clerk")))).isEqualTo("evaluation.problem.reviewerUnknown");
        assertThat(problem(List.of(UUID.randomUUID()))).isEqualTo("evaluation.problem.reviewerUnknown");
    }

    @Test
    void asksWhySomebodyLosesWhatWasBegun() {
        assign("one", "two");
        draft("one", "2");
        for (var reason : Arrays.asList(null, "", " ", "字".repeat(501))) {
            assertThat(catchThrowableOfType(
                                    Invalid.class,
                                    () -> assignments.assign(waiting.id(), List.of(People.id(database, "two")), reason))
                            .problems())
                    .extracting(Problem::field)
                    .containsExactly("reason");
        }
        assignments.assign(waiting.id(), List.of(People.id(database, "two")), "借调");
        Stored.flushAndClear(database);
        assertThat(row().course().reviewers())
                .extracting(ProgressRow.Part::name)
                .containsExactly("two");
        assertThat(events.stream(EvaluationEvent.class)
                        .filter(done -> done.action() == EvaluationAction.REVIEWERS_CHANGED)
                        .toList()
                        .getLast()
                        .details())
                .containsEntry(AuditDetail.FROM, List.of("one", "two"))
                .containsEntry(AuditDetail.TO, List.of("two"))
                .containsEntry(AuditDetail.REASON, "借调");
        As.user(
                users,
                "one",
                () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.sheet(waiting.id())));
    }

    @Test
    void tellsManagersAndReviewersWhoTookItOverAndWhyButNotTheBranch() {
        assign("one", "two");
        assertThat(evaluations.sheet(waiting.id()).history().reassigned()).isEmpty();
        draft("one", "2");
        assignments.assign(waiting.id(), List.of(People.id(database, "two")), " 借调 ");
        Stored.flushAndClear(database);

        var tuple = tuple("机关党委负责人", "one、two", "two", "借调");
        for (var username : List.of("manager", "two")) {
            As.user(
                    users,
                    username,
                    () -> assertThat(evaluations.sheet(waiting.id()).history().reassigned())
                            .extracting(
                                    SheetHistory.Reassigned::actor,
                                    SheetHistory.Reassigned::formerly,
                                    SheetHistory.Reassigned::instead,
                                    SheetHistory.Reassigned::reason)
                            .containsExactly(tuple));
        }
        People.clerk(accounts, "secretary", waiting.branch().id());
        Stored.flushAndClear(database);
        As.user(
                users,
                "secretary",
                () -> assertThat(evaluations.sheet(waiting.id()).history().reassigned())
                        .isEmpty());
    }

    @Test
    void keepsLostScoresButDoesNotCountThem() {
        assign("one", "two");
        handIn("one", "2");
        draft("two", "0.5");
        assignments.assign(waiting.id(), List.of(People.id(database, "two")), "回避");
        Stored.flushAndClear(database);
        assertThat(row().status().state()).isEqualTo(EvaluationState.SUBMITTED);
        handIn("two", "0.5");
        assertThat(row().total()).isEqualTo(points("8"));
        assertThat(evaluations.sheet(waiting.id()).lines())
                .allSatisfy(line -> assertThat(line.reviews()).hasSize(1));
        assertThat(database.createQuery("select count(r) from Review r where r.evaluation.id = :id", Long.class)
                        .setParameter("id", waiting.id())
                        .getSingleResult())
                .isEqualTo(2);
    }

    @Test
    void isReviewedWhenTheLastOneMissingIsReleased() {
        assign("one", "two");
        handIn("one", "2");
        assignments.assign(waiting.id(), List.of(People.id(database, "one")), null);
        Stored.flushAndClear(database);
        assertThat(row().status().state()).isEqualTo(EvaluationState.REVIEWED);
        assertThat(row().total()).isEqualTo(points("32"));
        assertThat(refusal("two")).isEqualTo("evaluation.assign.tooLate");
    }

    @Test
    void letsSomebodyGoOnWhoIsAskedAgain() {
        assign("one");
        handInDraft();
        assignments.assign(waiting.id(), List.of(People.id(database, "two")), "先由他人考评");
        assignments.assign(waiting.id(), List.of(People.id(database, "one")), null);
        Stored.flushAndClear(database);
        As.user(users, "one", () -> {
            var sheet = reviews.sheet(waiting.id());
            assertThat(sheet.isOpen()).isTrue();
            assertThat(sheet.entries()).hasSize(16);
        });
    }

    @Test
    void flagsWhereReviewersDifferTooFar() {
        assign("one", "two");
        handIn("one", "3");
        assertThat(row().wideSpreads()).isZero();
        handIn("two", "0.5");
        assertThat(row().wideSpreads()).isEqualTo(16);
        assertThat(progress.count(ALL.only(Attention.SPREAD))).isEqualTo(1);
        assertThat(progress.summary("2026H2").attentionCounts().spreads()).isEqualTo(1);
    }

    @Test
    void dealsAWholeListAndLeavesOutWhoMayNot() {
        var allocation = assignments.allocate(
                ALL,
                new ReviewerPlan(
                        List.of(
                                People.id(database, "one"),
                                People.id(database, "two"),
                                People.id(database, "colleague")),
                        ReviewerPlan.EVERY),
                null);
        Stored.flushAndClear(database);
        assertThat(allocation).isEqualTo(new AssignmentService.Allocation(5, 1, 0));
        assertThat(row().course().reviewers())
                .extracting(ProgressRow.Part::name)
                .containsExactly("one", "two");
        assertThat(rows(ALL.at(EvaluationState.DRAFT)))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.course().reviewers()).hasSize(3));
        assertThat(progress.count(ALL.only(Attention.UNASSIGNED))).isZero();
        assertThat(assignments
                        .allocate(ALL, new ReviewerPlan(List.of(People.id(database, "colleague")), 1), null)
                        .nobody())
                .isEqualTo(1);
    }

    @Test
    void takesAConstantNumberOfStatements() {
        Stored.flushAndClear(database);
        var plan = ReviewerPlan.every(List.of(People.id(database, "one"), People.id(database, "two")));
        var few = Statements.of(factory, () -> {
            assignments.allocate(ALL.at(EvaluationState.SUBMITTED), plan, null);
            database.flush();
        });
        Stored.flushAndClear(database);
        var other = ReviewerPlan.every(List.of(People.id(database, "reviewer"), People.id(database, "two")));
        var many = Statements.of(factory, () -> {
            assignments.allocate(ALL.at(EvaluationState.DRAFT), other, null);
            database.flush();
        });
        // the batch of inserts is one statement, and so is each audit entry of a branch
        assertThat(many).isLessThanOrEqualTo(few + 2 * 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> planning.reviewers());
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> planning.branches());
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> assignments.assign(waiting.id(), List.of(), null));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> assignments.allocate(ALL, ReviewerPlan.NOBODY, null));
        });
    }

    @Test
    void endsAtTheScopeOfTheManager() {
        People.manager(accounts, "partial", otherBranch());
        var one = People.id(database, "one");
        As.user(users, "partial", () -> {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> assignments.assign(waiting.id(), List.of(one), null));
            assertThat(assignments
                            .allocate(ALL, ReviewerPlan.every(List.of(one)), null)
                            .assigned())
                    .isEqualTo(1);
        });
        Stored.flushAndClear(database);
        assertThat(row().course().reviewers()).isEmpty();
    }

    private UUID otherBranch() {
        return evaluations
                .page(EvaluationFilter.ALL.in("2026H2").at(EvaluationState.DRAFT), Sort.unsorted(), 0, 1)
                .getFirst()
                .branch()
                .id();
    }

    private List<EvaluationRow> queue(EvaluationFilter filter) {
        return queue.page(filter, Sort.unsorted(), 0, 100);
    }

    private void assign(String... usernames) {
        assignments.assign(
                waiting.id(),
                Arrays.stream(usernames).map(name -> People.id(database, name)).toList(),
                null);
        Stored.flushAndClear(database);
    }

    private String refusal(String username) {
        return catchThrowableOfType(
                        Refused.class,
                        () -> assignments.assign(waiting.id(), List.of(People.id(database, username)), null))
                .key();
    }

    private String problem(List<UUID> reviewers) {
        return catchThrowableOfType(Invalid.class, () -> assignments.assign(waiting.id(), reviewers, null))
                .problems()
                .getFirst()
                .key();
    }

    private void draft(String username, String score) {
        As.user(users, username, () -> {
            var sheet = reviews.sheet(waiting.id());
            save(sheet, score);
        });
        Stored.flushAndClear(database);
    }

    private void handInDraft() {
        draft("one", "1");
    }

    private void handIn(String username, String score) {
        As.user(users, username, () -> {
            var sheet = reviews.sheet(waiting.id());
            reviews.submit(waiting.id(), save(sheet, score));
        });
        Stored.flushAndClear(database);
    }

    private ProgressRow row() {
        return rows(ALL).stream()
                .filter(row -> row.id().equals(waiting.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<ProgressRow> rows(EvaluationFilter filter) {
        return progress.page(filter, Sort.unsorted(), 0, 100);
    }

    private ReviewSheet.Seen save(ReviewSheet sheet, String score) {
        return reviews.save(waiting.id(), sheet.seen(), Edits.all(sheet, score)).seen();
    }
}
