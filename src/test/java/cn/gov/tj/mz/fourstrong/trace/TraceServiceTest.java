package cn.gov.tj.mz.fourstrong.trace;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
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
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.evaluation.Edits;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.decision.CorrectionService;
import cn.gov.tj.mz.fourstrong.evaluation.draft.EntryEdit;
import cn.gov.tj.mz.fourstrong.evaluation.draft.RecordedChange;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScorePart;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScoreSource;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewService;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfAssessmentService;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    ActivityService activities;

    @Autowired
    OrganisationService organisation;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    private StoredCycle cycle;

    @BeforeEach
    void openACycle() {
        cycle = new StoredCycle(database);
    }

    @Test
    void leadsFromAFinalScoreToThoseWhoGaveItAndToItsEvidence() {
        var activity = As.call(
                users,
                "clerk",
                () -> activities.record(organisation.branches().getFirst().id(), Drafts.good(), true));
        var sheet = evaluations.sheet(stored(cycle.provedBy(activity).concluded("FC", "30", "27")));
        var proved = sheet.lines().getFirst();
        assertThat(proved.indicator().code()).isEqualTo("A1");
        var trace = traces.of(sheet.id(), "A1");

        assertThat(trace.line()).isEqualTo(proved);
        assertThat(proved.selfScore().score()).isEqualTo(points("10"));
        assertThat(proved.result()).isEqualByComparingTo("9");
        assertThat(trace.self()).hasValueSatisfying(by -> assertThat(by.name()).isEqualTo("FC"));
        assertThat(trace.result())
                .hasValueSatisfying(by -> assertThat(by.name()).isEqualTo("考评甲"));
        assertThat(trace.reviews())
                .hasSize(1)
                .allSatisfy(row -> assertThat(row.at()).isNotNull());
        assertThat(trace.activities()).containsOnlyKeys(activity);
    }

    @Test
    void tellsWhatALeaderSetByHandFromWhatToWhatAndWhy() {
        var id = reviewed();
        var line = evaluations.sheet(id).lines().getFirst();
        adjust(id, line, "1.5", "核查一");
        adjust(id, line, "2.0", "核查二");

        var trace = traces.of(id, line.indicator().code());
        assertThat(trace.result())
                .hasValueSatisfying(by -> assertThat(by.name()).isNotBlank());
        assertThat(trace.changes().stream().filter(change -> change.source() == ScoreSource.FINAL))
                .extracting(RecordedChange::part, RecordedChange::before, RecordedChange::after)
                .containsExactlyInAnyOrder(
                        tuple(ScorePart.SCORE, "9.0", "1.5"),
                        tuple(ScorePart.SCORE, "1.5", "2.0"),
                        tuple(ScorePart.WORDS, null, "核查二"));
    }

    @Test
    void tellsInACorrectionWhatWasChangedInTheEditionsBefore() {
        var first = reviewed();
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
        var id = stored(cycle.draft("FC"));
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
        var id = stored(cycle.submitted("WX", "30"));
        As.user(users, "reviewer", () -> {
            var sheet = reviews.sheet(id);
            var line = sheet.assessment().lines().getFirst();
            reviews.save(id, sheet.version(), Map.of(line.indicator().id(), new EntryEdit(ScoreEntry.NONE, cell("3"))));
        });

        assertThat(traces.of(id, "A1").changes()).noneMatch(change -> change.source() == ScoreSource.REVIEW);
        assertThat(traces.of(id, "A1").reviews()).isEmpty();
    }

    @Test
    void isNotThereForAReviewerOfTheirOwnBranch() {
        var sheet = evaluations.sheet(stored(cycle.concluded("WX", "30", "27")));
        People.reviewer(accounts, "insider", Scope.WHOLE, sheet.subject().branchId());
        database.flush();

        As.user(
                users,
                "insider",
                () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> traces.of(sheet.id(), "A1")));
    }

    @Test
    void isNotThereForClerksOfOtherBranchesNorForNonsense() {
        var id = stored(cycle.concluded("WX", "30", "27"));

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
        var id = reviewed();
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

    private UUID reviewed() {
        return stored(cycle.reviewed("WX", "30", "27"));
    }

    private UUID stored(Evaluation evaluation) {
        Stored.flushAndClear(database);
        return evaluation.id();
    }

    private static ScoreEntry cell(String points) {
        return new ScoreEntry(new BigDecimal(points), null);
    }
}
