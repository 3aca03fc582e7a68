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
import cn.gov.tj.mz.fourstrong.activity.Evidence;
import cn.gov.tj.mz.fourstrong.activity.EvidenceService;
import cn.gov.tj.mz.fourstrong.evaluation.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.Edits;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAction;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationEvent;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationName;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.EvidenceItem;
import cn.gov.tj.mz.fourstrong.evaluation.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    EvidenceService activities;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    ApplicationEvents events;

    private UUID id;

    @BeforeEach
    void findTheOpenOne() {
        id = own("2026H2");
    }

    @Test
    void showsOnlyTheOwnBranchNewestCycleFirst() {
        assertThat(assessment.own()).extracting(EvaluationName::cycle).containsExactly("2026H2", "2025H1", "2024");
        assertThat(assessment.own()).extracting(EvaluationName::branchName).containsOnly("天津市福利彩票发行中心党支部");
    }

    @Test
    void showsAHalfFilledDraftBesideTheLastResult() {
        var sheet = assessment.sheet(id);

        assertThat(sheet.status().state()).isEqualTo(EvaluationState.DRAFT);
        assertThat(sheet.lines()).hasSize(16);
        assertThat(AssessmentSheet.tally(sheet.lines(), line -> line.selfScore().score()))
                .satisfies(tally -> {
                    assertThat(tally.scored()).isEqualTo(8);
                    assertThat(tally.total()).isNull();
                });
        assertThat(AssessmentSheet.fullMarks(sheet.lines())).isEqualTo(points("100"));
        assertThat(sheet.previous().total()).isEqualTo(points("95"));
        assertThat(AssessmentSheet.tally(sheet.lines(), IndicatorLine::previous).total())
                .isEqualTo(points("95"));
        assertThat(sheet.breakdown().total()).isNull();
    }

    @Test
    void savesAPartAndLeavesTheRest() {
        var before = assessment.sheet(id);
        var line = line(before, "D3");
        var version = save(before, Map.of(line.indicator().id(), new ScoreEntry(new BigDecimal("4.50"), " 品牌𠮷 ")));
        Stored.flushAndClear(database);

        var after = assessment.sheet(id);
        assertThat(after.version()).isEqualTo(version).isGreaterThan(before.version());
        assertThat(line(after, "D3").selfScore().score()).isEqualTo(points("4.5"));
        assertThat(line(after, "D3").selfScore().comment()).isEqualTo("品牌𠮷");
        assertThat(line(after, "A1").selfScore().score())
                .isEqualTo(line(before, "A1").selfScore().score());
        assertThat(events.stream(EvaluationEvent.class))
                .extracting(EvaluationEvent::action)
                .contains(EvaluationAction.SELF_SAVED);
    }

    @Test
    void takesAScoreBack() {
        var sheet = assessment.sheet(id);
        save(sheet, Map.of(line(sheet, "A1").indicator().id(), new ScoreEntry(null, null)));
        Stored.flushAndClear(database);
        assertThat(line(assessment.sheet(id), "A1").selfScore().score()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0.3, evaluation.problem.step",
        "10.5, evaluation.problem.aboveFull",
        "-0.5, evaluation.problem.negative",
        "-1000000, evaluation.problem.negative",
        "99999999999, evaluation.problem.aboveFull",
        "9.25, evaluation.problem.step"
    })
    void refusesPointsThatCannotBe(BigDecimal score, String key) {
        assertThat(problems("A1", new ScoreEntry(score, null)))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("score.A1", key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "10", "10.0", "9.50"})
    void acceptsHalfPointsUpToFullMarks(BigDecimal score) {
        var sheet = assessment.sheet(id);
        save(sheet, Map.of(line(sheet, "A1").indicator().id(), new ScoreEntry(score, null)));
        Stored.flushAndClear(database);
        assertThat(line(assessment.sheet(id), "A1").selfScore().score()).isEqualByComparingTo(score);
    }

    @Test
    void refusesWordsThatAreTooLongOrCannotBeSeen() {
        assertThat(problems("A1", new ScoreEntry(null, "𠮷".repeat(1001))))
                .extracting(Problem::key)
                .containsExactly("problem.tooLong");
        assertThat(problems("A1", new ScoreEntry(null, "a\u0007b")))
                .extracting(Problem::key)
                .containsExactly("problem.controls");
    }

    @Test
    void keepsTheLongestWordsMarkupAndFormulas() {
        var sheet = assessment.sheet(id);
        var longest = "<b>=1+1</b>" + "𠮷".repeat(989);
        save(sheet, Map.of(line(sheet, "A1").indicator().id(), new ScoreEntry(null, longest)));
        Stored.flushAndClear(database);
        assertThat(line(assessment.sheet(id), "A1").selfScore().comment()).isEqualTo(longest);
    }

    @Test
    void savesNothingWhenOneOfManyIsWrong() {
        var sheet = assessment.sheet(id);
        var entries = new HashMap<UUID, ScoreEntry>();
        entries.put(line(sheet, "D1").indicator().id(), new ScoreEntry(points("1"), null));
        entries.put(line(sheet, "D2").indicator().id(), new ScoreEntry(points("9"), null));
        entries.put(UUID.randomUUID(), new ScoreEntry(points("1"), null));

        var invalid = catchThrowableOfType(Invalid.class, () -> save(sheet, entries));
        assertThat(invalid.problems())
                .extracting(Problem::key)
                .containsExactlyInAnyOrder("evaluation.problem.aboveFull", "evaluation.problem.unknownIndicator");
        Stored.flushAndClear(database);
        assertThat(line(assessment.sheet(id), "D1").selfScore().score()).isNull();
    }

    @Test
    void refusesAnIndicatorOfAnotherRubric() {
        var foreign = RubricSamples.rubric().indicators().getFirst().id();
        var sheet = assessment.sheet(id);
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> save(sheet, Map.of(foreign, new ScoreEntry(points("1"), null))));
    }

    @Test
    void takesOwnActivitiesAsEvidenceAndRefusesOthers() {
        var sheet = assessment.sheet(id);
        var line = line(sheet, "D3");
        var own = candidate(sheet.subject().branchId());
        save(sheet, Map.of(line.indicator().id(), new ScoreEntry(null, null, Set.of(own.id()))));
        Stored.flushAndClear(database);
        assertThat(line(assessment.sheet(id), "D3").selfScore().evidence())
                .extracting(EvidenceItem::activityId, EvidenceItem::title)
                .containsExactly(tuple(own.id(), own.title()));

        var now = assessment.sheet(id);
        As.user(users, "manager", () -> {
            var foreign = activities
                    .candidates(branchOf("clerk2"), Criterion.EFFECTIVENESS, day(1, 1), day(12, 31))
                    .getFirst();
            As.user(
                    users,
                    "clerk",
                    () -> assertThat(catchThrowableOfType(
                                            Invalid.class,
                                            () -> save(
                                                    now,
                                                    Map.of(
                                                            line.indicator().id(),
                                                            new ScoreEntry(
                                                                    null, null, Set.of(own.id(), foreign.id())))))
                                    .problems())
                            .extracting(Problem::field)
                            .containsExactly("evidence.D3"));
        });
    }

    @Test
    void isSubmittedOnlyWhole() {
        var sheet = assessment.sheet(id);
        var invalid = catchThrowableOfType(Invalid.class, () -> assessment.submit(id, sheet.version()));
        assertThat(invalid.problems())
                .extracting(Problem::field)
                .containsExactly(
                        "score.C1", "score.C2", "score.C3", "score.C4", "score.D1", "score.D2", "score.D3", "score.D4");

        var version = assessment.save(id, sheet.version(), Edits.full(sheet)).seen();
        assessment.submit(id, version);
        Stored.flushAndClear(database);
        var submitted = assessment.sheet(id);
        assertThat(submitted.status().state()).isEqualTo(EvaluationState.SUBMITTED);
        assertThat(AssessmentSheet.tally(
                                submitted.lines(), line -> line.selfScore().score())
                        .total())
                .isEqualTo(points("100"));
        assertThat(submitted.history().steps().getLast().actor()).isEqualTo("福彩中心支部工作人员");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> assessment.save(id, submitted.version(), Edits.full(submitted)));
        assertThat(events.stream(EvaluationEvent.class))
                .extracting(EvaluationEvent::action)
                .contains(EvaluationAction.SUBMITTED);
    }

    @Test
    void isNotSubmittedUnseen() {
        var seen = assessment.sheet(id);
        save(seen, Map.of(line(seen, "A1").indicator().id(), new ScoreEntry(points("1"), null)));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> assessment.submit(id, seen.version()));
    }

    @Test
    void doesNotFindTheEvaluationOfAnotherBranch() {
        var sheet = assessment.sheet(id);
        As.user(users, "clerk2", () -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> assessment.sheet(id));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> assessment.submit(id, sheet.version()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "manager", "sysadmin", "secadmin", "auditor"})
    void isForClerksOnly(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> assessment.own());
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> assessment.sheet(id));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> assessment.submit(id, 0));
        });
    }

    @Test
    void readsASheetInAsManyStatementsHoweverMuchIsInIt() {
        Stored.flushAndClear(database);
        var draft = Statements.of(factory, () -> assessment.sheet(id));
        Stored.flushAndClear(database);
        var closed = own("2024");
        Stored.flushAndClear(database);
        var whole = Statements.of(factory, () -> assessment.sheet(closed));
        assertThat(draft).isLessThanOrEqualTo(16);
        assertThat(whole).isLessThanOrEqualTo(16);
    }

    private List<Problem> problems(String code, ScoreEntry entry) {
        var sheet = assessment.sheet(id);
        return catchThrowableOfType(
                        Invalid.class,
                        () -> save(sheet, Map.of(line(sheet, code).indicator().id(), entry)))
                .problems();
    }

    private int save(AssessmentSheet sheet, Map<UUID, ScoreEntry> typed) {
        return assessment
                .save(sheet.id(), sheet.version(), Edits.of(sheet, typed))
                .seen();
    }

    private UUID own(String cycle) {
        return assessment.own().stream()
                .filter(name -> name.cycle().equals(cycle))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UUID branchOf(String clerk) {
        var branch = new UUID[1];
        As.user(
                users,
                clerk,
                () -> branch[0] = assessment.sheet(own("2026H2")).subject().branchId());
        return branch[0];
    }

    private Evidence candidate(UUID branch) {
        return activities
                .candidates(branch, Criterion.EFFECTIVENESS, day(1, 1), day(12, 31))
                .getFirst();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static IndicatorLine line(AssessmentSheet sheet, String code) {
        return sheet.lines().stream()
                .filter(line -> line.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
