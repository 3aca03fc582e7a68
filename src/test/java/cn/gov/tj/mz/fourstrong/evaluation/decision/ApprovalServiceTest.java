package cn.gov.tj.mz.fourstrong.evaluation.decision;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.Publicity;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetHistory;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.Words;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
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
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class ApprovalServiceTest {

    @Autowired
    ApprovalService approval;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    DecisionToDos toDos;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private UUID unit;
    private UUID reviewed;

    @BeforeEach
    void storeAReviewedOne() {
        var cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        unit = cycle.unit();
        reviewed = cycle.reviewed("甲支部", "90", "88").id();
        Stored.flushAndClear(database);
    }

    @Test
    void takesAReviewToItsEndAndKeepsEveryStep() {
        approval.approve(reviewed, version());
        approval.publicise(reviewed, version());
        approval.returnToReview(reviewed, version(), "对B3有异议");
        approval.approve(reviewed, version());
        approval.publicise(reviewed, version());
        TestClock.daysLater(8, () -> approval.conclude(reviewed, version()));

        assertThat(sheet().status().state()).isEqualTo(EvaluationState.FINAL);
        assertThat(sheet().breakdown().total()).isEqualTo(points("88"));
        assertThat(sheet().history().steps())
                .extracting(SheetHistory.Step::to)
                .containsExactly(
                        EvaluationState.SUBMITTED,
                        EvaluationState.REVIEWED,
                        EvaluationState.APPROVED,
                        EvaluationState.PUBLICISED,
                        EvaluationState.REVIEWED,
                        EvaluationState.APPROVED,
                        EvaluationState.PUBLICISED,
                        EvaluationState.FINAL);
        assertThat(sheet().history().steps())
                .extracting(SheetHistory.Step::reason)
                .contains("对B3有异议");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> approval.giveBack(reviewed, version(), "太晚"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> approval.returnToReview(reviewed, version(), "太晚"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> approval.conclude(reviewed, version()));
    }

    @Test
    void waitsForTheEndOfPublicity() {
        approval.approve(reviewed, version());
        approval.publicise(reviewed, version());
        assertThat(sheet().details().publicity())
                .isEqualTo(new Publicity(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 30)));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> approval.conclude(reviewed, version()))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("evaluation.publicity.running"));
        TestClock.daysLater(
                7,
                () -> assertThatExceptionOfType(Refused.class)
                        .isThrownBy(() -> approval.conclude(reviewed, version())));
        TestClock.daysLater(8, () -> approval.conclude(reviewed, version()));
        assertThat(sheet().status().state()).isEqualTo(EvaluationState.FINAL);
    }

    @Test
    void setsAFinalScoreByHandWithAReason() {
        var line = sheet().lines().getFirst();
        var lower = line.result().subtract(points("1.5")).setScale(0, RoundingMode.FLOOR);
        approval.adjust(reviewed, version(), line.indicator().id(), lower, "  会议研究，按实地核查结果  ");

        var adjusted = sheet().lines().getFirst();
        assertThat(adjusted.result()).isEqualByComparingTo(lower);
        assertThat(adjusted.reviews()).isEqualTo(line.reviews());
        assertThat(adjusted.selfScore().score()).isEqualTo(line.selfScore().score());
        assertThat(adjusted.adjusted().reason()).isEqualTo("会议研究，按实地核查结果");
        assertThat(adjusted.adjusted().by()).isNotBlank();
        assertThat(sheet().breakdown().total())
                .isEqualTo(points("88").subtract(line.result()).add(adjusted.result()))
                .isEqualTo(row().total());
    }

    @Test
    void takesAFinalScoreBackToExactlyTheMean() {
        var uneven = uneven();
        var line = sheet(uneven).lines().getFirst();
        var indicator = line.indicator().id();
        var mean = line.review();
        assertThat(mean.scale()).as("decimals of the mean").isGreaterThan(2);
        approval.adjust(uneven, sheet(uneven).version(), indicator, points("1.5"), "会议研究");
        assertThat(catchThrowableOfType(
                                Invalid.class,
                                () -> approval.adjust(
                                        uneven, sheet(uneven).version(), indicator, Scoring.shown(mean), "约数"))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("score");

        approval.adjust(uneven, sheet(uneven).version(), indicator, mean, "恢复平均分");
        assertThat(sheet(uneven).lines().getFirst().result()).isEqualByComparingTo(mean);
    }

    /** One whose first indicator three reviewers score differently. */
    private UUID uneven() {
        var cycle = new StoredCycle(database, "2030H1", RubricSamples.rubric());
        var id = cycle.reviewed("丙支部", "30", "30", "29.5", "29.5").id();
        Stored.flushAndClear(database);
        return id;
    }

    private AssessmentSheet sheet(UUID id) {
        return evaluations.sheet(id);
    }

    @Test
    void namesWhatIsWrongWithAnAdjustment() {
        var line = sheet().lines().getFirst();
        assertThat(problems(line.indicator().id(), points("0.3"), "原因")).containsExactly("score");
        assertThat(problems(line.indicator().id(), points("500"), "原因")).containsExactly("score");
        assertThat(problems(line.indicator().id(), null, " ")).containsExactly("score", "reason");
        assertThat(problems(line.indicator().id(), points("1"), "长".repeat(501)))
                .containsExactly("reason");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> approval.adjust(reviewed, version(), UUID.randomUUID(), points("1"), "原因"));
    }

    @Test
    void adjustsNothingOnceApproved() {
        approval.approve(reviewed, version());
        var line = sheet().lines().getFirst();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        approval.adjust(reviewed, version(), line.indicator().id(), points("1"), "原因"));
    }

    @Test
    void waitsOnTheWorkbenchUntilTheNextStep() {
        People.manager(accounts, "approver", unit);
        As.user(users, "approver", () -> {
            assertThat(waiting()).containsExactly("evaluation.todo.REVIEWED");
            approval.approve(reviewed, version());
            assertThat(waiting()).containsExactly("evaluation.todo.APPROVED");
            approval.publicise(reviewed, version());
            assertThat(waiting()).isEmpty();
            TestClock.daysLater(
                    8,
                    () -> assertThat(toDos.forCaller())
                            .extracting(ToDo::key, ToDo::due)
                            .containsExactly(tuple("evaluation.todo.PUBLICISED", null)));
        });
        As.user(users, "reviewer", () -> assertThat(waiting()).isEmpty());
    }

    @Test
    void isNamedOnTheWorkbenchWithItsResultAndTheNextStep() {
        People.manager(accounts, "approver", unit);
        As.user(users, "approver", () -> {
            assertThat(thing().title()).isEqualTo(Words.name(DatedName.unchanged("甲支部")));
            assertThat(thing().line().key()).isEqualTo("evaluation.thing.reviewed.graded");
            assertThat(thing().line().arguments()).contains(Period.parse(StoredCycle.CODE), points("88"));
            assertThat(thing().action()).isEqualTo("evaluation.thing.do.REVIEWED");
            assertThat(thing().route()).isEqualTo("evaluations/" + reviewed);
            approval.approve(reviewed, version());
            assertThat(thing().action()).isEqualTo("evaluation.thing.do.APPROVED");
            approval.publicise(reviewed, version());
            TestClock.daysLater(
                    8,
                    () -> assertThat(thing().line().arguments())
                            .containsExactly(Period.parse(StoredCycle.CODE), LocalDate.of(2026, 11, 30)));
        });
    }

    @Test
    void isLeftToOthersByThoseOfTheBranch() {
        People.managerOfOwnBranch(accounts, "partial", branch());
        As.user(
                users,
                "partial",
                () -> assertThat(toDos.withThings().stream()
                                .flatMap(toDo -> toDo.things().stream())
                                .filter(thing -> thing.route().endsWith(reviewed.toString())))
                        .singleElement()
                        .satisfies(thing -> assertThat(thing.action()).isEqualTo("evaluation.thing.do.view")));
    }

    @Test
    void skipsNoStep() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> approval.publicise(reviewed, version()));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> approval.conclude(reviewed, version()));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> approval.returnToReview(reviewed, version(), "原因"));
    }

    @Test
    void wantsAReasonForAnObjection() {
        approval.approve(reviewed, version());
        approval.publicise(reviewed, version());
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> approval.returnToReview(reviewed, version(), " "));
    }

    @Test
    void noticesThatSomebodyElseWasFirst() {
        var expectedVersion = version();
        approval.approve(reviewed, expectedVersion);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> approval.publicise(reviewed, expectedVersion));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> approval.approve(reviewed, 0));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> approval.publicise(reviewed, 0));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> approval.returnToReview(reviewed, 0, "原因"));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> approval.conclude(reviewed, 0));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> approval.adjust(reviewed, 0, reviewed, points("1"), "原因"));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> approval.giveBack(reviewed, 0, "原因"));
        });
    }

    private Thing thing() {
        return toDos.withThings().getFirst().things().getFirst();
    }

    private UUID branch() {
        return sheet().subject().branchId();
    }

    private List<String> waiting() {
        return toDos.forCaller().stream().map(ToDo::key).toList();
    }

    private List<String> problems(UUID indicator, BigDecimal score, String reason) {
        return assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> approval.adjust(reviewed, version(), indicator, score, reason))
                .actual()
                .problems()
                .stream()
                .map(Problem::field)
                .toList();
    }

    private EvaluationRow row() {
        return evaluations
                .page(EvaluationFilter.ALL.in(StoredCycle.CODE), Sort.unsorted(), 0, 1)
                .getFirst();
    }

    private AssessmentSheet sheet() {
        return evaluations.sheet(reviewed);
    }

    private int version() {
        return sheet().version();
    }
}
