package cn.gov.tj.mz.fourstrong.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.evaluation.Edits;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluations;
import cn.gov.tj.mz.fourstrong.evaluation.EvidenceItem;
import cn.gov.tj.mz.fourstrong.evaluation.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.decision.CorrectionService;
import cn.gov.tj.mz.fourstrong.evaluation.draft.EntryEdit;
import cn.gov.tj.mz.fourstrong.evaluation.draft.RecordedChange;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScorePart;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScoreSource;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewService;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfAssessmentService;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
class TraceServiceTest {

    @Autowired
    TraceService traces;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    SelfAssessmentService assessment;

    @Autowired
    ReviewService reviews;

    @Autowired
    ApprovalService approval;

    @Autowired
    CorrectionService corrections;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void leadsFromAFinalScoreToThoseWhoGaveItAndToItsEvidence() {
        var sheet = evaluations.sheet(one(EvaluationState.FINAL));
        var proved = sheet.lines().stream()
                .filter(line -> !line.selfScore().evidence().isEmpty())
                .findFirst()
                .orElseThrow();
        var trace = traces.of(sheet.id(), proved.indicator().code());

        assertThat(trace.line()).isEqualTo(proved);
        assertThat(trace.self()).isPresent();
        assertThat(trace.result()).isPresent();
        assertThat(trace.reviews())
                .hasSize(proved.reviews().size())
                .allSatisfy(given -> assertThat(given.at()).isNotNull());
        assertThat(trace.activities())
                .containsKeys(proved.selfScore().evidence().stream()
                        .map(EvidenceItem::activityId)
                        .toArray(UUID[]::new));
    }

    @Test
    void tellsWhatALeaderSetByHandFromWhatToWhatAndWhy() {
        var id = one(EvaluationState.REVIEWED);
        var line = evaluations.sheet(id).lines().getFirst();
        adjust(id, line, "1.5", "核查一");
        adjust(id, line, "2.0", "核查二");

        var trace = traces.of(id, line.indicator().code());
        assertThat(trace.result())
                .hasValueSatisfying(by -> assertThat(by.name()).isNotBlank());
        assertThat(trace.changes().stream().filter(change -> change.source() == ScoreSource.FINAL))
                .extracting(RecordedChange::part, RecordedChange::before, RecordedChange::after)
                .containsExactlyInAnyOrder(
                        tuple(ScorePart.SCORE, String.valueOf(line.result()), "1.5"),
                        tuple(ScorePart.SCORE, "1.5", "2.0"),
                        tuple(ScorePart.WORDS, null, "核查二"));
    }

    @Test
    void tellsInACorrectionWhatWasChangedInTheEditionsBefore() {
        var first = one(EvaluationState.REVIEWED);
        var line = evaluations.sheet(first).lines().getFirst();
        var untouched = evaluations.sheet(first).lines().getLast();
        adjust(first, line, "1.5", "核查一");
        approval.approve(first, version(first));
        approval.publicise(first, version(first));
        TestClock.daysLater(30, () -> approval.conclude(first, version(first)));
        var second = corrections.begin(first, version(first), "核查有误");
        adjust(second, line, "2.0", "核查二");

        assertThat(traces.of(second, line.indicator().code()).hasEditions()).isTrue();
        assertThat(finals(second, line))
                .extracting(RecordedChange::edition, RecordedChange::after)
                .contains(tuple(1, "1.5"), tuple(2, "2.0"));
        assertThat(finals(first, line)).extracting(RecordedChange::edition).containsOnly(1);
        assertThat(traces.of(second, untouched.indicator().code()).result())
                .as("stands as it was reviewed in the first edition")
                .isEqualTo(traces.of(first, untouched.indicator().code()).result())
                .isPresent();
        assertThat(traces.of(second, untouched.indicator().code()).self()).isPresent();
    }

    @Test
    void hidesADraftFromAllButTheBranch() {
        var id = one(EvaluationState.DRAFT, "福彩中心");
        As.user(users, "clerk", () -> {
            var sheet = assessment.sheet(id);
            assessment.save(
                    id,
                    sheet.version(),
                    Edits.of(sheet, Map.of(sheet.lines().getFirst().indicator().id(), cell("7.5"))));
            assertThat(traces.of(id, "A1").changes()).isNotEmpty();
        });

        for (var other : Set.of("manager", "reviewer")) {
            As.user(users, other, () -> {
                assertThat(traces.of(id, "A1").changes()).isEmpty();
                assertThat(traces.of(id, "A1").self()).isEmpty();
            });
        }
    }

    @Test
    void tellsTheScoresOfReviewersOnlyOnceThereIsAResult() {
        var id = one(EvaluationState.SUBMITTED);
        As.user(users, "reviewer", () -> {
            var sheet = reviews.sheet(id);
            var line = sheet.assessment().lines().getFirst();
            reviews.save(id, sheet.seen(), Map.of(line.indicator().id(), new EntryEdit(ScoreEntry.NONE, cell("3"))));
        });

        assertThat(traces.of(id, "A1").changes()).noneMatch(change -> change.source() == ScoreSource.REVIEW);
        assertThat(traces.of(id, "A1").reviews()).isEmpty();
    }

    @Test
    void isNotThereForAReviewerOfTheOwnBranch() {
        var sheet = evaluations.sheet(one(EvaluationState.FINAL));
        People.reviewer(accounts, "insider", Scope.WHOLE, sheet.subject().branchId());
        database.flush();

        As.user(
                users,
                "insider",
                () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> traces.of(sheet.id(), "A1")));
    }

    @Test
    void isNotThereForClerksOfOtherBranchesNorForNonsense() {
        var id = one(EvaluationState.FINAL, "网信办");

        As.user(users, "clerk", () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> traces.of(id, "A1")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> traces.of(id, "Z9"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> traces.of(UUID.randomUUID(), "A1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void isNothingForAdministrators(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> traces.of(UUID.randomUUID(), "A1")));
    }

    @Test
    void takesTheSameStatementsHoweverOftenAScoreWasChanged() {
        var id = one(EvaluationState.REVIEWED);
        var line = evaluations.sheet(id).lines().getFirst();
        adjust(id, line, "1.0", "一");
        var once = reading(id, line.indicator().code());
        adjust(id, line, "2.0", "二");
        adjust(id, line, "3.0", "三");

        assertThat(reading(id, line.indicator().code())).isEqualTo(once).isLessThanOrEqualTo(30);
    }

    private List<RecordedChange> finals(UUID id, IndicatorLine line) {
        return traces.of(id, line.indicator().code()).changes().stream()
                .filter(change -> change.source() == ScoreSource.FINAL)
                .toList();
    }

    private int version(UUID id) {
        return evaluations.sheet(id).version();
    }

    private long reading(UUID id, String code) {
        Stored.flushAndClear(database);
        return Statements.of(factory, () -> traces.of(id, code));
    }

    private void adjust(UUID id, IndicatorLine line, String points, String reason) {
        approval.adjust(id, evaluations.sheet(id).version(), line.indicator().id(), new BigDecimal(points), reason);
        Stored.flushAndClear(database);
    }

    private UUID one(EvaluationState state) {
        return Evaluations.firstAt(evaluations, state).id();
    }

    private UUID one(EvaluationState state, String branch) {
        return evaluations.page(EvaluationFilter.ALL.at(state), Sort.unsorted(), 0, 100).stream()
                .filter(row -> row.branch().shortName().equals(branch))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static ScoreEntry cell(String points) {
        return new ScoreEntry(new BigDecimal(points), null);
    }
}
