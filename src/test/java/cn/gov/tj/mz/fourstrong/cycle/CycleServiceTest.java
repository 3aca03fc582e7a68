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
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.Exclusion;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleOpeningService;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleRequest;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RubricName;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.rubric.RubricState;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricEditService;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.supervision.CycleOverviewService;
import cn.gov.tj.mz.fourstrong.supervision.CycleRow;
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
    void tellsHowFarTheBranchesAre() {
        var rows = overview.cycles();
        assertThat(rows)
                .extracting(CycleRow::code, CycleRow::branches, row -> row.closedAt() != null)
                .containsExactly(tuple("2026H2", 6L, false), tuple("2025H1", 6L, true), tuple("2024", 6L, true));
        assertThat(rows.getFirst().count(EvaluationState.DRAFT)).isEqualTo(3);
        assertThat(rows.getFirst().count(EvaluationState.SUBMITTED)).isEqualTo(1);
        assertThat(rows.getFirst().count(EvaluationState.REVIEWED)).isEqualTo(1);
        assertThat(rows.getFirst().count(EvaluationState.RETURNED)).isEqualTo(1);
        assertThat(rows.getFirst().count(EvaluationState.FINAL)).isZero();
    }

    @Test
    void opensForEveryBranchAndFreezesTheRubric() {
        assertThat(opening.open(request("2027Q1", 12))).isEqualTo(6);
        Stored.flushAndClear(database);

        assertThat(evaluations.page(EvaluationFilter.ALL.in("2027Q1"), Sort.unsorted(), 0, 10))
                .hasSize(6)
                .allSatisfy(row -> {
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
        change("update Branch b set b.facts.foundedOn = :day where b.code = 'WX'", TODAY.minusMonths(2));
        change("update Branch b set b.active = false where b.code = 'YL'", null);
        assertThat(opening.open(request("2027Q1", 12))).isEqualTo(4);
        change("update Branch b set b.name = '改名后的党支部' where b.code = 'FC'", null);
        Stored.flushAndClear(database);

        assertThat(evaluations.page(EvaluationFilter.ALL.in("2027Q1"), Sort.unsorted(), 0, 10))
                .extracting(row -> row.branch().shortName(), row -> row.status().exclusion())
                .containsExactly(
                        tuple("网信办", Exclusion.TOO_YOUNG),
                        tuple("政务服务处", null),
                        tuple("福彩中心", null),
                        tuple("救助总站", null),
                        tuple("救助分站", null),
                        tuple("养老院", Exclusion.INACTIVE));
        assertThat(evaluations.page(EvaluationFilter.ALL.in("2027Q1"), Sort.unsorted(), 0, 10))
                .extracting(row -> row.branch().name())
                .doesNotContain("改名后的党支部");
        assertThat(overview.cycles().getFirst().excluded()).isEqualTo(2);
        assertThat(evaluations.count(EvaluationFilter.ALL.in("2027Q1").at(EvaluationState.DRAFT)))
                .isEqualTo(4);
    }

    @Test
    void leavesOutWhomAManagerNamesWithTheReason() {
        var branches = evaluations.page(EvaluationFilter.ALL.in("2024"), Sort.unsorted(), 0, 10);
        var left = branches.getFirst().branch().id();
        assertThat(opening.open(request("2027Q1", 12).without(Map.of(left, " 支部正在换届 "))))
                .isEqualTo(5);
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
                        .without(branches.stream()
                                .collect(Collectors.toMap(row -> row.branch().id(), _ -> "原因")))))
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
        assertThat(problems(new CycleRequest(Period.parse("2024"), due, due, 12, rubric)))
                .extracting(Problem::key)
                .containsExactly("evaluation.problem.periodTaken");
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
        assertThat(cycles.names()).hasSize(3);
    }

    @Test
    void needsARubricThatIsCompleteAndNotWithdrawn() {
        var open = editing.create(RubricDraft.empty("编制中的细则"));
        var withdrawn = editing.copy(rubrics.all().getFirst().id(), "撤销的细则");
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
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> cycles.close("2026H2"))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(6L));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> cycles.close("2024"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cycles.close("1999"));
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
        As.user(users, username, () -> {
            assertThat(cycles.names()).hasSize(3);
            assertThat(cycles.rubric("2024").indicators()).hasSize(16);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> overview.cycles());
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> opening.open(new CycleRequest(null, null, null, null, null)));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> cycles.close("2026H2"));
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

    private void change(String update, LocalDate day) {
        var query = database.createQuery(update);
        if (day != null) {
            query.setParameter("day", day);
        }
        query.executeUpdate();
    }
}
