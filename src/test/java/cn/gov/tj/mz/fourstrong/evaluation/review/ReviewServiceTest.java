package cn.gov.tj.mz.fourstrong.evaluation.review;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.evaluation.Edits;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfAssessmentService;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetHistory;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("reviewer")
class ReviewServiceTest {

    @Autowired
    ReviewService reviews;

    @Autowired
    SelfAssessmentService assessment;

    @Autowired
    ApprovalService approval;

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

    private Evaluation waiting;

    @BeforeEach
    void storeTheOneThatWaits() {
        waiting = ReviewCycle.store(database).submitted();
        Stored.flushAndClear(database);
    }

    @Test
    void showsTheSelfScoresAndNoReviewYet() {
        var sheet = reviews.sheet(waiting.id());
        assertThat(sheet.isOpen()).isTrue();
        assertThat(AssessmentSheet.tally(
                                sheet.assessment().lines(),
                                line -> line.selfScore().score())
                        .total())
                .isEqualTo(points("92"));
        assertThat(sheet.entries()).isEmpty();
        assertThat(sheet.assessment().lines())
                .allSatisfy(line -> assertThat(line.review()).isNull());
    }

    @Test
    void keepsADraftThatNobodyElseSees() {
        var sheet = reviews.sheet(waiting.id());
        var line = sheet.assessment().lines().getFirst();
        save(sheet, Map.of(line.indicator().id(), new ScoreEntry(points("8.5"), " 建议𠮷 ")));
        Stored.flushAndClear(database);

        assertThat(reviews.sheet(waiting.id()).entry(line.indicator().id()))
                .isEqualTo(new ScoreEntry(points("8.5"), "建议𠮷"));
        assertThat(evaluations.sheet(waiting.id()).lines())
                .allSatisfy(indicatorLine -> assertThat(indicatorLine.reviews()).isEmpty());
        As.user(
                users,
                "clerk2",
                () -> assertThat(evaluations.sheet(waiting.id()).lines())
                        .allSatisfy(indicatorLine ->
                                assertThat(indicatorLine.reviews()).isEmpty()));
    }

    @Test
    void isReviewedWithTheScoresHandedIn() {
        review(waiting.id(), "0.5");

        var sheet = evaluations.sheet(waiting.id());
        assertThat(sheet.status().state()).isEqualTo(EvaluationState.REVIEWED);
        assertThat(sheet.breakdown().total()).isEqualTo(points("8"));
        assertThat(sheet.breakdown().grade().code()).isEqualTo("UNQUALIFIED");
        assertThat(AssessmentSheet.tally(sheet.lines(), line -> line.selfScore().score())
                        .total())
                .isEqualTo(points("92"));
        assertThat(sheet.history().submissions())
                .extracting(SheetHistory.ReviewSubmission::name)
                .containsExactly("考评组成员");
        assertThat(sheet.history().steps().getLast().actor()).isEqualTo("考评组成员");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        reviews.save(waiting.id(), reviews.sheet(waiting.id()).version(), Map.of()));
    }

    @Test
    void countsOnlyReviewsThatWereHandedIn() {
        People.reviewer(accounts, "second", Scope.WHOLE, null);
        As.user(users, "second", () -> {
            var sheet = reviews.sheet(waiting.id());
            save(sheet, "3");
        });
        review(waiting.id(), "1");
        assertThat(evaluations.sheet(waiting.id()).breakdown().total()).isEqualTo(points("16"));
    }

    @Test
    void startsAgainFromTheScoresGivenWhenAReviewWasGivenBack() {
        review(waiting.id(), "1");
        As.user(users, "manager", () -> approval.giveBack(waiting.id(), version(waiting.id()), "再看一遍"));
        As.user(users, "clerk2", () -> assessment.submit(waiting.id(), version(waiting.id())));
        Stored.flushAndClear(database);

        var again = reviews.sheet(waiting.id());
        assertThat(again.entries()).hasSize(16);
        assertThat(evaluations.sheet(waiting.id()).history().submissions()).isEmpty();
        reviews.submit(waiting.id(), again.version());
        assertThat(evaluations.sheet(waiting.id()).breakdown().total()).isEqualTo(points("16"));
    }

    @Test
    void isHandedInOnlyWhole() {
        var sheet = reviews.sheet(waiting.id());
        var invalid = catchThrowableOfType(Invalid.class, () -> reviews.submit(waiting.id(), sheet.version()));
        assertThat(invalid.problems()).hasSize(16).extracting(Problem::key).containsOnly("evaluation.problem.missing");
    }

    @Test
    void refusesPointsThatCannotBe() {
        var sheet = reviews.sheet(waiting.id());
        var line = sheet.assessment().lines().getFirst();
        for (var score : List.of("0.3", "10.5", "-1")) {
            assertThatExceptionOfType(Invalid.class)
                    .isThrownBy(() ->
                            save(sheet, Map.of(line.indicator().id(), new ScoreEntry(new BigDecimal(score), null))));
        }
    }

    @Test
    void givesBackWithAReasonAndGoesOnFromThere() {
        var sheet = reviews.sheet(waiting.id());
        var expected = save(sheet, "2");
        for (var reason : List.of("", "  ", "字".repeat(501))) {
            assertThatExceptionOfType(Invalid.class).isThrownBy(() -> reviews.giveBack(waiting.id(), expected, reason));
        }
        reviews.giveBack(waiting.id(), expected, "请补充依据");
        Stored.flushAndClear(database);

        As.user(users, "clerk2", () -> {
            var returned = assessment.sheet(waiting.id());
            assertThat(returned.returned()).map(SheetHistory.Step::reason).contains("请补充依据");
            assessment.submit(waiting.id(), returned.version());
        });
        assertThat(reviews.sheet(waiting.id()).entries()).hasSize(16);
    }

    @Test
    void noticesThatTheBranchOrAnotherWindowWentOn() {
        var expected = reviews.sheet(waiting.id());
        save(expected, "1");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> reviews.submit(waiting.id(), expected.version()));

        var now = reviews.sheet(waiting.id());
        reviews.giveBack(waiting.id(), now.version(), "请补充");
        As.user(users, "clerk2", () -> assessment.submit(waiting.id(), version(waiting.id())));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> reviews.submit(waiting.id(), now.version()));
    }

    @Test
    void neverScoresTheirOwnBranch() {
        People.reviewer(accounts, "colleague", Scope.WHOLE, waiting.branch().id());
        As.user(users, "colleague", () -> {
            var expected = new ReviewSheet.Version(0, ReviewSheet.NOT_BEGUN);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.sheet(waiting.id()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.submit(waiting.id(), expected));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.giveBack(waiting.id(), expected, "原因"));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> evaluations.sheet(waiting.id()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "manager", "sysadmin", "secadmin", "auditor"})
    void isForReviewersOnly(String username) {
        var expected = new ReviewSheet.Version(0, 0);
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reviews.sheet(waiting.id()));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> reviews.submit(waiting.id(), expected));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> reviews.giveBack(waiting.id(), expected, "原因"));
        });
    }

    @Test
    void takesAConstantNumberOfStatements() {
        Stored.flushAndClear(database);
        assertThat(Statements.of(factory, () -> reviews.sheet(waiting.id()))).isLessThanOrEqualTo(19);
    }

    private int version(UUID id) {
        return evaluations.sheet(id).version();
    }

    private void review(UUID id, String score) {
        var sheet = reviews.sheet(id);
        reviews.submit(id, save(sheet, score));
        Stored.flushAndClear(database);
    }

    private void save(ReviewSheet sheet, Map<UUID, ScoreEntry> typed) {
        reviews.save(sheet.assessment().id(), sheet.version(), Edits.of(sheet, typed));
    }

    private ReviewSheet.Version save(ReviewSheet sheet, String score) {
        return reviews.save(sheet.assessment().id(), sheet.version(), Edits.all(sheet, score))
                .version();
    }
}
