package cn.gov.tj.mz.fourstrong.evaluation.self;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.activity.OwnBranch;
import cn.gov.tj.mz.fourstrong.evaluation.Edits;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAction;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationEvent;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationName;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.EarlierScore;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@RecordApplicationEvents
@Tag("database")
@Transactional
@WithUserDetails("clerk")
class SelfAssessmentServiceTest {

    @Autowired
    SelfAssessmentService assessment;

    @Autowired
    ActivityService activities;

    @Autowired
    OrganisationService organisation;

    @Autowired
    OrganisationAdminService admin;

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

    private UUID activity;
    private UUID closed;
    private OwnDraft draft;

    @BeforeEach
    void storeADraftAfterAResult() {
        var rubric = RubricSamples.likeStandard();
        activity =
                activities.record(organisation.branches(Role.CLERK).getFirst().id(), Drafts.good(), true);
        closed = new StoredCycle(database, "2031H1", rubric)
                .provedBy(activity)
                .concluded("FC", "96", "95", "95")
                .id();
        draft = new OwnDraft(assessment, database, new StoredCycle(database, "2031H2", rubric));
    }

    @Test
    void showsOnlyTheirOwnBranchNewestCycleFirst() {
        People.clerk(accounts, "newcomer", OwnBranch.create(admin));
        var rubric = RubricSamples.rubric();
        new StoredCycle(database, "2034H1", rubric).draft("TEST");
        new StoredCycle(database, "2035", rubric).excluded("TEST");
        var first = new StoredCycle(database, "2033H2", rubric);
        first.returned("TEST", "28");
        first.submitted("WX", "28");
        database.flush();

        As.user(users, "newcomer", () -> {
            assertThat(assessment.own()).extracting(EvaluationName::cycle).containsExactly("2035", "2034H1", "2033H2");
            assertThat(assessment.own()).extracting(EvaluationName::branchName).containsOnly("支部TEST");
        });
    }

    @Test
    void showsAHalfFilledDraftBesideTheLastResult() {
        var sheet = draft.sheet();

        assertThat(sheet.status().state()).isEqualTo(EvaluationState.DRAFT);
        assertThat(sheet.lines()).hasSize(16);
        assertThat(AssessmentSheet.tally(sheet.lines(), line -> line.selfScore().score()))
                .satisfies(tally -> {
                    assertThat(tally.scored()).isEqualTo(8);
                    assertThat(tally.total()).isNull();
                });
        assertThat(AssessmentSheet.fullMarks(sheet.lines())).isEqualTo(points("100"));
        assertThat(sheet.previous().id()).isEqualTo(closed);
        assertThat(sheet.previous().total()).isEqualTo(points("95"));
        assertThat(EarlierScore.sum(sheet.lines()).score()).isEqualTo(points("95"));
        assertThat(sheet.breakdown().total()).isNull();
    }

    @Test
    void savesAPartAndLeavesTheRest() {
        var version = draft.save("D3", new ScoreEntry(new BigDecimal("4.50"), " 品牌𠮷 "))
                .version();
        Stored.flushAndClear(database);

        assertThat(assessment.sheet(draft.id()).version())
                .isEqualTo(version)
                .isGreaterThan(draft.sheet().version());
        assertThat(draft.line("D3").selfScore().score()).isEqualTo(points("4.5"));
        assertThat(draft.line("D3").selfScore().comment()).isEqualTo("品牌𠮷");
        assertThat(draft.line("A1").selfScore().score())
                .isEqualTo(draft.line("A1").indicator().fullMarks());
        assertThat(events.stream(EvaluationEvent.class))
                .extracting(EvaluationEvent::action)
                .contains(EvaluationAction.SELF_SAVED);
    }

    @Test
    void takesAScoreBack() {
        draft.save("A1", ScoreEntry.NONE);
        Stored.flushAndClear(database);
        assertThat(draft.line("A1").selfScore().score()).isNull();
    }

    @Test
    void isSubmittedOnlyWhole() {
        var id = draft.id();
        var sheet = draft.sheet();
        var invalid = catchThrowableOfType(Invalid.class, () -> assessment.submit(id, sheet.version()));
        assertThat(invalid.problems())
                .extracting(Problem::field)
                .containsExactly(
                        "score.C1", "score.C2", "score.C3", "score.C4", "score.D1", "score.D2", "score.D3", "score.D4");

        draft.submit();
        Stored.flushAndClear(database);
        var submitted = assessment.sheet(id);
        assertThat(submitted.status().state()).isEqualTo(EvaluationState.SUBMITTED);
        assertThat(AssessmentSheet.tally(
                                submitted.lines(), line -> line.selfScore().score())
                        .total())
                .isEqualTo(points("100"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> assessment.save(id, submitted.version(), Edits.full(submitted)));
        assertThat(events.stream(EvaluationEvent.class))
                .extracting(EvaluationEvent::action)
                .contains(EvaluationAction.SUBMITTED);
    }

    @Test
    void saysWhoSubmittedIt() {
        People.clerk(accounts, "colleague", "李某", draft.sheet().subject().branchId());
        As.user(users, "colleague", draft::submit);
        Stored.flushAndClear(database);

        assertThat(assessment.sheet(draft.id()).history().steps().getLast().actor())
                .isEqualTo("李某");
    }

    @Test
    void isNotSubmittedUnseen() {
        draft.save("A1", new ScoreEntry(points("1"), null));
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> assessment.submit(draft.id(), draft.sheet().version()));
    }

    @Test
    void doesNotFindTheEvaluationOfAnotherBranch() {
        As.user(users, "clerk2", () -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> assessment.sheet(draft.id()));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(
                            () -> assessment.submit(draft.id(), draft.sheet().version()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "manager", "sysadmin", "secadmin", "auditor"})
    void isForClerksOnly(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> assessment.own());
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> assessment.sheet(draft.id()));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> assessment.submit(draft.id(), 0));
        });
    }

    @Test
    void readsASheetInAsManyStatementsHoweverMuchIsInIt() {
        draft.save("A1", new ScoreEntry(points("9"), null, Set.of(activity)));
        assertThat(reading(draft.id())).isLessThanOrEqualTo(16);
        assertThat(reading(closed)).isLessThanOrEqualTo(16);
    }

    private long reading(UUID id) {
        Stored.flushAndClear(database);
        return Statements.of(factory, () -> assessment.sheet(id));
    }
}
