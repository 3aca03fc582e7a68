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
import cn.gov.tj.mz.fourstrong.evaluation.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.Edits;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAction;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationEvent;
import cn.gov.tj.mz.fourstrong.evaluation.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.draft.Draft;
import cn.gov.tj.mz.fourstrong.evaluation.draft.EntryEdit;
import cn.gov.tj.mz.fourstrong.evaluation.draft.RecordedChange;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScoreHistory;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScorePart;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScoreSource;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewService;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
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
    ReviewService reviews;

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

    private AssessmentSheet sheet;

    @BeforeEach
    void openTheDraftWithAColleague() {
        var own = assessment.own().stream()
                .filter(name -> name.cycle().equals("2026H2"))
                .findFirst()
                .orElseThrow();
        sheet = assessment.sheet(own.id());
        People.clerk(accounts, "colleague", "李某", sheet.subject().branchId());
        Stored.flushAndClear(database);
    }

    @Test
    void savesWhatWasTypedAndReturnsWhatIsStored() {
        var draft = save("D3", new ScoreEntry(points("4.5"), " 品牌𠮷 "));

        assertThat(draft.contests()).isEmpty();
        assertThat(draft.seen()).isGreaterThan(sheet.version());
        assertThat(draft.entries()).hasSize(16).containsEntry(id("D3"), new ScoreEntry(points("4.5"), "品牌𠮷"));
        Stored.flushAndClear(database);
        assertThat(line("D3").selfScore().score()).isEqualTo(points("4.5"));
        assertThat(line("D3").selfScore().comment()).isEqualTo("品牌𠮷");
    }

    @Test
    void asksForNothingWhenNothingIsNew() {
        var draft = assessment.save(sheet.id(), sheet.version(), Map.of());
        assertThat(draft.entries()).isEmpty();
        assertThat(draft.seen()).isEqualTo(sheet.version());
        Stored.flushAndClear(database);
        assertThat(Statements.of(factory, () -> assessment.save(sheet.id(), sheet.version(), Map.of())))
                .isLessThanOrEqualTo(3);
    }

    @Test
    void bringsTogetherWhatTwoTypeInDifferentFields() {
        As.user(users, "colleague", () -> save("D1", new ScoreEntry(points("9"), null)));
        var draft = save("D2", new ScoreEntry(points("7"), null));

        assertThat(draft.contests()).isEmpty();
        assertThat(draft.entries().get(id("D1")).score()).isEqualTo(points("9"));
        assertThat(draft.entries().get(id("D2")).score()).isEqualTo(points("7"));
    }

    @Test
    void contestsTheFieldThatAColleagueChangedFirstAndSavesTheOthers() {
        As.user(users, "colleague", () -> save("D1", new ScoreEntry(points("8.5"), null)));
        var draft = assessment.save(
                sheet.id(),
                sheet.version(),
                Map.of(
                        id("D1"), new EntryEdit(ScoreEntry.NONE, new ScoreEntry(points("8"), "我的说明")),
                        id("D2"), new EntryEdit(ScoreEntry.NONE, new ScoreEntry(points("7"), null))));

        assertThat(draft.contests())
                .extracting(
                        Draft.Contest::indicator,
                        Draft.Contest::part,
                        contest -> contest.by().name())
                .containsExactly(tuple(id("D1"), ScorePart.SCORE, "李某"));
        assertThat(draft.entries()).containsEntry(id("D1"), new ScoreEntry(points("8.5"), "我的说明"));
        assertThat(draft.entries().get(id("D2")).score()).isEqualTo(points("7"));

        var mine = assessment.save(
                sheet.id(),
                draft.seen(),
                Map.of(
                        id("D1"),
                        new EntryEdit(new ScoreEntry(points("8.5"), "我的说明"), new ScoreEntry(points("8"), "我的说明"))));
        assertThat(mine.contests()).isEmpty();
        assertThat(mine.entries().get(id("D1")).score()).isEqualTo(points("8"));
    }

    @Test
    void setsAContestedValueAsideUntilOneOfTheTwoIsChosen() {
        As.user(users, "colleague", () -> save("D1", new ScoreEntry(points("8.5"), "李某的说明")));
        save("D1", new ScoreEntry(points("8"), "我的说明"));
        save("D1", new ScoreEntry(points("7.5"), "我的说明"));
        Stored.flushAndClear(database);

        assertThat(assessment.contested(sheet.id()))
                .containsExactly(
                        Map.entry(id("D1"), new EntryEdit(ScoreEntry.NONE, new ScoreEntry(points("7.5"), "我的说明"))));
        As.user(
                users,
                "colleague",
                () -> assertThat(assessment.contested(sheet.id())).isEmpty());

        var theirs = new ScoreEntry(points("8.5"), "李某的说明");
        assessment.save(
                sheet.id(),
                sheet.version(),
                Map.of(
                        id("D1"),
                        new EntryEdit(new ScoreEntry(points("8.5"), null), new ScoreEntry(points("8.5"), "我的说明"))));
        Stored.flushAndClear(database);
        assertThat(assessment.contested(sheet.id()))
                .containsExactly(Map.entry(
                        id("D1"),
                        new EntryEdit(new ScoreEntry(points("8.5"), null), new ScoreEntry(points("8.5"), "我的说明"))));
        assessment.save(sheet.id(), sheet.version(), Map.of(id("D1"), new EntryEdit(theirs, theirs)));
        Stored.flushAndClear(database);
        assertThat(assessment.contested(sheet.id())).isEmpty();
        assertThat(line("D1").selfScore().score()).isEqualTo(points("8.5"));
        assertThat(line("D1").selfScore().comment()).isEqualTo("李某的说明");
    }

    @Test
    void recordsWhoChangedAScoreFromWhatToWhat() {
        save("D1", new ScoreEntry(points("8"), null));
        As.user(
                users,
                "colleague",
                () -> assessment.save(
                        sheet.id(),
                        sheet.version(),
                        Map.of(
                                id("D1"),
                                new EntryEdit(
                                        new ScoreEntry(points("8"), null), new ScoreEntry(points("8.5"), null)))));

        assertThat(changes("D1"))
                .extracting(RecordedChange::part, RecordedChange::before, RecordedChange::after, RecordedChange::actor)
                .containsExactly(
                        tuple(ScorePart.SCORE, null, "8.0", "福彩中心支部工作人员"), tuple(ScorePart.SCORE, "8.0", "8.5", "李某"));
    }

    @Test
    void takesWordsThatGrowForOneChangeAndTheSittingForOneAuditEntry() {
        var words = List.of("按计划", "按计划完成", "按计划完成全部任务");
        var seen = ScoreEntry.NONE;
        for (var grown : words) {
            var typed = new ScoreEntry(null, grown);
            assessment.save(sheet.id(), sheet.version(), Map.of(id("D4"), new EntryEdit(seen, typed)));
            seen = typed;
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
        save("D1", scoreEntry);
        Stored.flushAndClear(database);
        assessment.save(sheet.id(), sheet.version(), Map.of(id("D1"), new EntryEdit(scoreEntry, ScoreEntry.NONE)));
        Stored.flushAndClear(database);
        save("D1", new ScoreEntry(points("9"), null));
        Stored.flushAndClear(database);
        assertThat(line("D1").selfScore().score()).isEqualTo(points("9"));
    }

    @Test
    void savesNothingThatRulesRefuse() {
        var invalid = catchThrowableOfType(Invalid.class, () -> save("D1", new ScoreEntry(points("99"), null)));
        assertThat(invalid.problems()).extracting(Problem::field).containsExactly("score.D1");
        var foreign = new ScoreEntry(null, null, Set.of(UUID.randomUUID()));
        assertThat(catchThrowableOfType(Invalid.class, () -> save("D1", foreign))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("evidence.D1");
        Stored.flushAndClear(database);
        assertThat(line("D1").selfScore().score()).isNull();
    }

    @Test
    void seesWhoElseWorksOnIt() {
        As.user(users, "colleague", () -> assessment.save(sheet.id(), sheet.version(), Map.of()));
        assertThat(assessment.save(sheet.id(), sheet.version(), Map.of()).others())
                .contains("李某");
    }

    @Test
    void isNobodysWorkOnceItWasSubmitted() {
        As.user(users, "colleague", () -> assessment.save(sheet.id(), sheet.version(), Map.of()));
        var draft = assessment.save(sheet.id(), sheet.version(), Edits.full(sheet));
        assertThat(draft.others()).contains("李某");
        assessment.submit(sheet.id(), draft.seen());
        As.user(
                users,
                "reviewer",
                () -> assertThat(reviews.save(
                                        sheet.id(), reviews.sheet(sheet.id()).seen(), Map.of())
                                .others())
                        .isEmpty());
    }

    @Test
    void isClosedOnceItWasSubmitted() {
        assessment.submit(
                sheet.id(),
                assessment.save(sheet.id(), sheet.version(), Edits.full(sheet)).seen());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> save("D1", new ScoreEntry(points("1"), null)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> assessment.save(sheet.id(), sheet.version(), Map.of()));
    }

    @Test
    void isNotThereForOtherBranches() {
        As.user(
                users,
                "clerk2",
                () -> assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> assessment.save(sheet.id(), sheet.version(), Map.of())));
        As.user(
                users,
                "clerk2",
                () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> assessment.contested(sheet.id())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "manager", "sysadmin", "secadmin", "auditor"})
    void isForClerksOnly(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> assessment.save(sheet.id(), sheet.version(), Map.of())));
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> assessment.contested(sheet.id())));
    }

    /** Types into an entry that was seen empty. */
    private Draft<Integer> save(String code, ScoreEntry typed) {
        return assessment.save(sheet.id(), sheet.version(), Map.of(id(code), new EntryEdit(ScoreEntry.NONE, typed)));
    }

    private List<RecordedChange> changes(String code) {
        return history.changes(List.of(sheet.id()), id(code), Set.of(ScoreSource.SELF), Set.of());
    }

    private UUID id(String code) {
        return of(sheet, code).indicator().id();
    }

    private IndicatorLine line(String code) {
        return of(assessment.sheet(sheet.id()), code);
    }

    private static IndicatorLine of(AssessmentSheet sheet, String code) {
        return sheet.lines().stream()
                .filter(line -> line.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
