package cn.gov.tj.mz.fourstrong.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.Exclusion;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.opening.Candidate;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleOpeningService;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleRequest;
import cn.gov.tj.mz.fourstrong.organisation.Organisations;
import cn.gov.tj.mz.fourstrong.rubric.MadeRubrics;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RubricName;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.rubric.RubricState;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricCreationService;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricEditService;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.supervision.CycleOverviewService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
class CycleServiceTest {

    private static final LocalDate TODAY = TestClock.NOW.toLocalDate();

    @Autowired
    CycleService cycles;

    @Autowired
    CycleOpeningService opening;

    @Autowired
    CycleOverviewService overview;

    @Autowired
    RubricService rubrics;

    @Autowired
    RubricEditService editing;

    @Autowired
    RubricCreationService creation;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    ApplicationEvents events;

    @Test
    void opensForEveryBranchAndFreezesTheRubric() {
        assertThat(opening.open(request("2027Q1", 12))).isEqualTo(branches().size());
        Stored.flushAndClear(database);

        assertThat(opened()).extracting(row -> row.branch().id()).containsExactlyElementsOf(branches());
        assertThat(opened()).allSatisfy(row -> {
            assertThat(row.status().state()).isEqualTo(EvaluationState.DRAFT);
            assertThat(row.status().exclusion()).isNull();
        });
        assertThat(rubrics.names()).extracting(RubricName::state).containsOnly(RubricState.IN_USE);
        assertThat(cycles.names()).extracting(CycleName::code).startsWith("2027Q1");
        assertThat(events.stream(CycleEvent.class))
                .extracting(CycleEvent::action, CycleEvent::subject)
                .contains(tuple(CycleAction.OPENED, "2027Q1"));
    }

    @Test
    void leavesOutBranchesThatAreTooYoungOrInactiveAndKeepsNames() {
        Organisations.found(database, Organisations.branch(database, "WX"), TODAY.minusMonths(2));
        Organisations.dissolve(database, Organisations.branch(database, "YL"));
        var others = branches().size() - 2;
        assertThat(opening.open(request("2027Q1", 12))).isEqualTo(others);
        database.createQuery("update Branch b set b.name = '改名后的党支部' where b.code = 'FC'")
                .executeUpdate();
        Stored.flushAndClear(database);

        assertThat(opened())
                .filteredOn(row -> row.status().isExcluded())
                .extracting(
                        row -> row.branch().shortName().then(),
                        row -> row.status().exclusion())
                .containsExactly(tuple("网信办", Exclusion.TOO_YOUNG), tuple("养老院", Exclusion.INACTIVE));
        assertThat(opened()).extracting(row -> row.branch().name().then()).doesNotContain("改名后的党支部");
        assertThat(overview.cycles().getFirst().excluded()).isEqualTo(2);
        assertThat(evaluations.count(EvaluationFilter.ALL.in("2027Q1").at(EvaluationState.DRAFT)))
                .isEqualTo(others);
    }

    @Test
    void leavesOutWhomAManagerNamesWithTheReason() {
        var left = branches().getFirst();
        assertThat(opening.open(request("2027Q1", 12).without(Map.of(left, " 支部正在换届 "))))
                .isEqualTo(branches().size() - 1);
        Stored.flushAndClear(database);

        assertThat(database.createQuery(
                                "select e.progress.exclusion, e.progress.exclusionReason from Evaluation e where e.branch.id = :left and e.cycle.code = '2027Q1'",
                                Object[].class)
                        .setParameter("left", left)
                        .getSingleResult())
                .containsExactly(Exclusion.CHOSEN, "支部正在换届");
        for (var reason : List.of("", " ", "字".repeat(501))) {
            assertThat(problems(request("2026Q4", 12).without(Map.of(left, reason))))
                    .extracting(Problem::field)
                    .containsExactly("leftOut");
        }
        assertThat(problems(request("2026Q4", 12).without(Map.of(UUID.randomUUID(), "原因"))))
                .extracting(Problem::key)
                .containsExactly("evaluation.problem.branchUnknown");
        assertThat(problems(request("2026Q4", 12)
                        .without(branches().stream().collect(Collectors.toMap(id -> id, _ -> "原因")))))
                .extracting(Problem::key)
                .containsExactly("evaluation.problem.noBranch");
    }

    @Test
    void namesEveryFaultOfARequest() {
        assertThat(problems(new CycleRequest(null, null, null, null, null)))
                .extracting(Problem::field)
                .containsExactly(
                        "period",
                        "selfFrom",
                        "selfDueOn",
                        "reviewFrom",
                        "reviewDueOn",
                        "approvalFrom",
                        "approvalDueOn",
                        "publicityDays",
                        "minimumAgeMonths",
                        "rubricId");
        var rubric = rubrics.all().getFirst().id();
        var due = TODAY.plusDays(10);
        opening.open(request("2027Q1", 12));
        var before = cycles.names();
        assertThat(problems(request("2027Q1", 12)))
                .extracting(Problem::key)
                .containsExactly("cycle.problem.periodTaken");
        assertThat(problems(new CycleRequest(Period.parse("2028H1"), due.plusYears(2), due.plusYears(2), 12, rubric)))
                .extracting(Problem::key)
                .containsExactly("evaluation.problem.periodTooFar");
        assertThat(problems(new CycleRequest(Period.parse("2027"), due, due.minusDays(1), 121, UUID.randomUUID())))
                .extracting(Problem::key)
                .containsExactly(
                        "evaluation.problem.dueTooEarly",
                        "cycle.problem.endOutOfOrder",
                        "problem.within",
                        "evaluation.problem.rubricUnknown");
        assertThat(problems(new CycleRequest(Period.parse("2026Q4"), TODAY.minusDays(1), due, 12, rubric)))
                .extracting(Problem::key)
                .containsExactly("evaluation.problem.duePast");
        assertThat(cycles.names()).isEqualTo(before);
    }

    @Test
    void needsARubricThatIsCompleteAndNotWithdrawn() {
        var open = creation.create(RubricDraft.empty("编制中的细则"));
        var withdrawn =
                new MadeRubrics(rubrics, creation).copy(rubrics.all().getFirst().id(), "撤销的细则");
        editing.withdraw(withdrawn, "不再需要");
        Stored.flushAndClear(database);
        for (var rubric : List.of(open, withdrawn)) {
            var due = TODAY.plusDays(50);
            assertThat(problems(new CycleRequest(Period.parse("2027Q1"), due, due.plusDays(10), 12, rubric)))
                    .extracting(Problem::key)
                    .containsExactly("evaluation.problem.rubricUnusable");
        }
        assertThat(rubrics.details(open).state()).isEqualTo(RubricState.DRAFT);
    }

    @Test
    void isClosedOnlyWhenAllIsFinal() {
        var cycle = new StoredCycle(database);
        cycle.draft("一支部");
        cycle.submitted("二支部", "27");
        cycle.concluded("三支部", "28", "27");
        cycle.excluded("四支部");
        Stored.flushAndClear(database);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> cycles.close(StoredCycle.CODE))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(2L));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cycles.close("1999"));
    }

    @Test
    void isClosedOnce() {
        new StoredCycle(database).concluded("一支部", "28", "27");
        Stored.flushAndClear(database);

        cycles.close(StoredCycle.CODE);
        Stored.flushAndClear(database);

        assertThat(overview.cycles().getFirst().closedAt()).isNotNull();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> cycles.close(StoredCycle.CODE));
    }

    @Test
    void takesAConstantNumberOfStatements() {
        Stored.flushAndClear(database);
        assertThat(Statements.of(factory, () -> overview.cycles())).isLessThanOrEqualTo(4);
        Stored.flushAndClear(database);
        assertThat(Statements.of(factory, () -> rubrics.all())).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer"})
    void isOpenedByManagersOnlyButKnownToThoseWhoScore(String username) {
        var rubric = RubricSamples.rubric();
        new StoredCycle(database, StoredCycle.CODE, rubric);
        Stored.flushAndClear(database);

        As.user(users, username, () -> {
            assertThat(cycles.names()).extracting(CycleName::code).startsWith(StoredCycle.CODE);
            assertThat(cycles.rubric(StoredCycle.CODE).indicators()).hasSameSizeAs(rubric.indicators());
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> overview.cycles());
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> opening.open(new CycleRequest(null, null, null, null, null)));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> cycles.close(StoredCycle.CODE));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> rubrics.all());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void isNothingForAdministrators(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> cycles.names());
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> cycles.rubric("2024"));
        });
    }

    /** In the bureau's order. */
    private List<UUID> branches() {
        return opening.branches().stream().map(Candidate::id).toList();
    }

    private List<EvaluationRow> opened() {
        return evaluations.page(EvaluationFilter.ALL.in("2027Q1"), Sort.unsorted(), 0, 1000);
    }

    private List<Problem> problems(CycleRequest request) {
        return catchThrowableOfType(Invalid.class, () -> opening.open(request)).problems();
    }

    private CycleRequest request(String code, int months) {
        var due = TODAY.plusDays(50);
        return new CycleRequest(
                Period.parse(code),
                due,
                due.plusDays(10),
                months,
                rubrics.all().getFirst().id());
    }
}
