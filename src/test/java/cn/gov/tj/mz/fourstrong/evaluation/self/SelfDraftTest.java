package cn.gov.tj.mz.fourstrong.evaluation.self;

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
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAction;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationEvent;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.draft.RecordedChange;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScoreHistory;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScorePart;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScoreSource;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
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
class SelfDraftTest {

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

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    ApplicationEvents events;

    private OwnDraft draft;

    @BeforeEach
    void openADraft() {
        draft = new OwnDraft(assessment, database);
    }

    @Test
    void savesWhatWasTypedAndReturnsWhatIsStored() {
        var saved = draft.save("D3", new ScoreEntry(points("4.5"), " 品牌𠮷 "));

        assertThat(saved.contests()).isEmpty();
        assertThat(saved.version()).isGreaterThan(draft.sheet().version());
        assertThat(saved.entries())
                .hasSize(16)
                .containsEntry(draft.indicator("D3"), new ScoreEntry(points("4.5"), "品牌𠮷"));
        Stored.flushAndClear(database);
        assertThat(draft.line("D3").selfScore().score()).isEqualTo(points("4.5"));
        assertThat(draft.line("D3").selfScore().comment()).isEqualTo("品牌𠮷");
    }

    @Test
    void asksForNothingWhenNothingIsNew() {
        var polled = draft.poll();
        assertThat(polled.entries()).isEmpty();
        assertThat(polled.version()).isEqualTo(draft.sheet().version());
        Stored.flushAndClear(database);
        assertThat(Statements.of(factory, draft::poll)).isLessThanOrEqualTo(3);
    }

    @Test
    void recordsWhoChangedAScoreFromWhatToWhat() {
        var branch = draft.sheet().subject().branchId();
        People.clerk(accounts, "colleague", "李某", branch);
        People.clerk(accounts, "another", "王某", branch);
        var first = new ScoreEntry(points("8"), null);
        As.user(users, "another", () -> draft.save("D1", first));
        As.user(users, "colleague", () -> draft.save("D1", first, new ScoreEntry(points("8.5"), null)));

        assertThat(changes("D1"))
                .extracting(RecordedChange::part, RecordedChange::before, RecordedChange::after, RecordedChange::actor)
                .containsExactly(tuple(ScorePart.SCORE, null, "8.0", "王某"), tuple(ScorePart.SCORE, "8.0", "8.5", "李某"));
    }

    @Test
    void takesWordsThatGrowForOneChangeAndTheSittingForOneAuditEntry() {
        var words = List.of("按计划", "按计划完成", "按计划完成全部任务");
        var expected = ScoreEntry.NONE;
        for (var grown : words) {
            var typed = new ScoreEntry(null, grown);
            draft.save("D4", expected, typed);
            expected = typed;
        }
        assertThat(changes("D4"))
                .extracting(RecordedChange::before, RecordedChange::after)
                .containsExactly(tuple(null, "按计划完成全部任务"));
        assertThat(events.stream(EvaluationEvent.class).filter(done -> done.action() == EvaluationAction.SELF_SAVED))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void takesAScoreBackAndGivesAnother() {
        var scoreEntry = new ScoreEntry(points("8"), null);
        draft.save("D1", scoreEntry);
        Stored.flushAndClear(database);
        draft.save("D1", scoreEntry, ScoreEntry.NONE);
        Stored.flushAndClear(database);
        draft.save("D1", new ScoreEntry(points("9"), null));
        Stored.flushAndClear(database);
        assertThat(draft.line("D1").selfScore().score()).isEqualTo(points("9"));
    }

    @Test
    void savesNothingThatRulesRefuse() {
        var invalid = catchThrowableOfType(Invalid.class, () -> draft.save("D1", new ScoreEntry(points("99"), null)));
        assertThat(invalid.problems()).extracting(Problem::field).containsExactly("score.D1");
        var foreign = new ScoreEntry(null, null, Set.of(UUID.randomUUID()));
        assertThat(catchThrowableOfType(Invalid.class, () -> draft.save("D1", foreign))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("evidence.D1");
        Stored.flushAndClear(database);
        assertThat(draft.line("D1").selfScore().score()).isNull();
    }

    @Test
    void isClosedOnceItWasSubmitted() {
        draft.submit();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> draft.save("D1", new ScoreEntry(points("1"), null)));
        assertThatExceptionOfType(Refused.class).isThrownBy(draft::poll);
    }

    @Test
    void isNotThereForOtherBranches() {
        As.user(users, "clerk2", () -> assertThatExceptionOfType(NotFound.class).isThrownBy(draft::poll));
        As.user(
                users,
                "clerk2",
                () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> assessment.contested(draft.id())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "manager", "sysadmin", "secadmin", "auditor"})
    void isForClerksOnly(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(draft::poll));
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> assessment.contested(draft.id())));
    }

    private List<RecordedChange> changes(String code) {
        return history.changes(List.of(draft.id()), draft.indicator(code), Set.of(ScoreSource.SELF), Set.of());
    }
}
