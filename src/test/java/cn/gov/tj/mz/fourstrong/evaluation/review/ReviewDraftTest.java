package cn.gov.tj.mz.fourstrong.evaluation.review;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountPrincipal;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.evaluation.Edits;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.draft.Draft;
import cn.gov.tj.mz.fourstrong.evaluation.draft.EntryEdit;
import cn.gov.tj.mz.fourstrong.evaluation.draft.RecordedChange;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScoreHistory;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScorePart;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScoreSource;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfAssessmentService;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
class ReviewDraftTest {

    @Autowired
    ReviewService reviews;

    @Autowired
    AssignmentService assignments;

    @Autowired
    SelfAssessmentService assessment;

    @Autowired
    ScoreHistory history;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private Evaluation waiting;
    private ReviewSheet sheet;
    private UUID first;

    @BeforeEach
    void openTheOneThatWaits() {
        waiting = ReviewCycle.store(database).submitted();
        Stored.flushAndClear(database);
        sheet = reviews.sheet(waiting.id());
        first = sheet.assessment().lines().getFirst().indicator().id();
    }

    @Test
    void beginsAReviewWithTheFirstThingTyped() {
        var looked = reviews.save(waiting.id(), sheet.version(), Map.of());
        assertThat(looked.version()).isEqualTo(sheet.version());
        assertThat(looked.entries()).isEmpty();

        var draft = save(ScoreEntry.NONE, new ScoreEntry(points("8.5"), " 属实 "));
        assertThat(draft.contests()).isEmpty();
        assertThat(draft.entries()).containsEntry(first, new ScoreEntry(points("8.5"), "属实"));
        Stored.flushAndClear(database);
        assertThat(reviews.sheet(waiting.id()).entry(first)).isEqualTo(new ScoreEntry(points("8.5"), "属实"));
        assertThat(reviews.sheet(waiting.id()).version()).isEqualTo(draft.version());
    }

    @Test
    void contestsOnlyAnotherWindowOfTheSameReviewer() {
        People.reviewer(accounts, "second", Scope.WHOLE, null);
        As.user(users, "second", () -> save(ScoreEntry.NONE, new ScoreEntry(points("3"), null)));
        assertThat(save(ScoreEntry.NONE, new ScoreEntry(points("8"), null)).contests())
                .isEmpty();

        assertThat(save(ScoreEntry.NONE, new ScoreEntry(points("9"), "另一窗口")).contests())
                .extracting(Draft.Contest::part, contest -> contest.by().name())
                .containsExactly(tuple(ScorePart.SCORE, "考评组成员"));
        Stored.flushAndClear(database);
        assertThat(reviews.sheet(waiting.id()).entry(first)).isEqualTo(new ScoreEntry(points("8"), "另一窗口"));
        assertThat(reviews.contested(waiting.id()))
                .containsExactly(Map.entry(
                        first, new EntryEdit(new ScoreEntry(null, "另一窗口"), new ScoreEntry(points("9"), "另一窗口"))));
        As.user(
                users,
                "second",
                () -> assertThat(reviews.contested(waiting.id())).isEmpty());
        var both = Stream.of("second", "reviewer").map(this::account).toList();
        assertThat(history.changes(List.of(waiting.id()), first, Set.of(ScoreSource.REVIEW), both))
                .extracting(RecordedChange::after, RecordedChange::actor)
                .containsExactly(tuple("3.0", "second"), tuple("8.0", "考评组成员"), tuple("另一窗口", "考评组成员"));
    }

    @Test
    void takesAScoreBackAndGivesAnother() {
        var scoreEntry = new ScoreEntry(points("8"), null);
        save(ScoreEntry.NONE, scoreEntry);
        Stored.flushAndClear(database);
        save(scoreEntry, ScoreEntry.NONE);
        Stored.flushAndClear(database);
        save(ScoreEntry.NONE, new ScoreEntry(points("7"), null));
        Stored.flushAndClear(database);
        assertThat(reviews.sheet(waiting.id()).entry(first).score()).isEqualTo(points("7"));
    }

    @Test
    void seesWhichOtherReviewersWorkOnIt() {
        People.reviewer(accounts, "second", Scope.WHOLE, null);
        As.user(users, "second", () -> assertThat(others()).doesNotContain("second"));
        assertThat(others()).contains("second");
    }

    @Test
    void isNoLongerTheWorkOfWhoSubmittedTheirScores() {
        People.reviewer(accounts, "early", Scope.WHOLE, null);
        People.reviewer(accounts, "late", Scope.WHOLE, null);
        var both = Stream.of("early", "late").map(this::account).toList();
        As.user(users, "manager", () -> assignments.assign(waiting.id(), both, null));
        As.user(users, "early", () -> {
            var own = reviews.sheet(waiting.id());
            var draft = reviews.save(waiting.id(), own.version(), Edits.full(own));
            As.user(users, "late", () -> assertThat(others()).contains("early"));
            reviews.submit(waiting.id(), draft.version());
        });
        As.user(users, "late", () -> assertThat(others()).doesNotContain("early"));
    }

    @Test
    void isNobodysWorkOnceTheBranchHasItBack() {
        reviews.save(waiting.id(), sheet.version(), Map.of());
        reviews.giveBack(waiting.id(), sheet.version(), "请补充");
        As.user(
                users,
                "clerk2",
                () -> assertThat(assessment.save(waiting.id(), 0, Map.of()).others())
                        .isEmpty());
    }

    @Test
    void isClosedOnceTheBranchHasItBack() {
        reviews.giveBack(waiting.id(), sheet.version(), "请补充");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> save(ScoreEntry.NONE, new ScoreEntry(points("1"), null)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> reviews.save(waiting.id(), sheet.version(), Map.of()));
    }

    @Test
    void isNotThereForTheirOwnBranch() {
        People.reviewer(accounts, "insider", Scope.WHOLE, waiting.branch().id());
        As.user(
                users,
                "insider",
                () -> assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> reviews.save(waiting.id(), sheet.version(), Map.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "clerk2", "manager", "sysadmin", "secadmin", "auditor"})
    void isForReviewersOnly(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> reviews.save(waiting.id(), sheet.version(), Map.of())));
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> reviews.contested(waiting.id())));
    }

    private Draft<ReviewSheet.Version> save(ScoreEntry expected, ScoreEntry typed) {
        return reviews.save(waiting.id(), sheet.version(), Map.of(first, new EntryEdit(expected, typed)));
    }

    /** Who else works on it, as the caller's window learns when it asks. */
    private List<String> others() {
        return reviews.save(waiting.id(), sheet.version(), Map.of()).others();
    }

    private UUID account(String username) {
        return ((AccountPrincipal) users.loadUserByUsername(username)).id();
    }
}
