package cn.gov.tj.mz.fourstrong.evaluation.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAction;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationEvent;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationName;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.Exclusion;
import cn.gov.tj.mz.fourstrong.evaluation.Participation;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleJoiningService.Joined;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleJoiningService.Newcomer;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewQueueListing;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewerPlan;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfAssessmentService;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetHistory;
import cn.gov.tj.mz.fourstrong.organisation.Organisations;
import cn.gov.tj.mz.fourstrong.organisation.Unit;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
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
class CycleJoiningServiceTest {

    private static final String CODE = StoredCycle.CODE;
    private static final EvaluationFilter ALL = EvaluationFilter.ALL.in(CODE);

    @Autowired
    CycleJoiningService joining;

    @Autowired
    CycleService cycles;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    SelfAssessmentService assessment;

    @Autowired
    ReviewQueueListing queue;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    ApplicationEvents events;

    private StoredCycle cycle;
    private UUID founded;
    private UUID young;

    /** A running cycle, a branch founded since it opened, one that is too young for it, and one that was dissolved. */
    @BeforeEach
    void storeACycle() {
        cycle = new StoredCycle(database);
        cycle.draft("一支部");
        var unit = database.find(Unit.class, cycle.unit());
        founded = Organisations.persistBranch(database, unit, "新支部", 7).id();
        young = Organisations.persistBranch(database, unit, "新成立支部", 8).id();
        var dissolved = Organisations.persistBranch(database, unit, "旧支部", 9).id();
        database.flush();
        Organisations.found(database, young, LocalDate.of(2031, 10, 1));
        Organisations.dissolve(database, dissolved);
        database.createQuery("update Cycle c set c.minimumAgeMonths = 12 where c.code = :code")
                .setParameter("code", CODE)
                .executeUpdate();
        database.clear();
    }

    @Test
    void offersActiveBranchesThatTheCycleDoesNotKnow() {
        assertThat(ofUnit(joining.newcomers(CODE)))
                .extracting(Newcomer::name, Newcomer::exclusion)
                .containsExactly(tuple("新支部", null), tuple("新成立支部", Exclusion.TOO_YOUNG));
    }

    @Test
    void takesThemInAsOpeningWouldHave() {
        People.clerk(accounts, "secretary", founded);
        People.reviewer(accounts, "judge", cycle.unit(), null);
        database.flush();

        var judges = ReviewerPlan.every(List.of(People.id(database, "judge")));
        assertThat(joining.join(CODE, Set.of(founded, young), judges, " 新建支部 ")).isEqualTo(new Joined(1, 1));
        Stored.flushAndClear(database);

        assertThat(ofUnit(joining.newcomers(CODE))).isEmpty();
        var row = row(founded);
        assertThat(row.status().state()).isEqualTo(EvaluationState.DRAFT);
        assertThat(row.status().isExcluded()).isFalse();
        assertThat(row(young).status().exclusion()).isEqualTo(Exclusion.TOO_YOUNG);
        assertThat(evaluations.count(new EvaluationFilter(CODE, cycle.unit(), founded, null, Set.of())))
                .as("counts for the unit of today")
                .isOne();
        assertThat(evaluations.sheet(row.id()).history().moved())
                .extracting(SheetHistory.Moved::kind, SheetHistory.Moved::reason)
                .containsExactly(tuple(Participation.Kind.JOINED, "新建支部"));
        assertThat(events.stream(EvaluationEvent.class))
                .extracting(EvaluationEvent::action)
                .containsExactly(EvaluationAction.JOINED, EvaluationAction.JOINED_EXCLUDED);
        assertThat(evaluations.sheet(row(young).id()).history().moved())
                .as("says that it takes no part")
                .extracting(SheetHistory.Moved::kind)
                .containsExactly(Participation.Kind.JOINED_EXCLUDED);
        As.user(
                users,
                "secretary",
                () -> assertThat(assessment.own())
                        .extracting(EvaluationName::cycle)
                        .containsExactly(CODE));
        As.user(
                users,
                "judge",
                () -> assertThat(queue.page(ALL, Sort.unsorted(), 0, 10))
                        .extracting(EvaluationRow::id)
                        .contains(row.id()));
    }

    @Test
    void namesEveryFault() {
        assertThat(problems(Set.of(), " ")).containsExactly("branches", "reason");
        assertThat(problems(Set.of(UUID.randomUUID()), "新建")).containsExactly("branches");
        assertThat(problems(Set.of(row("一支部")), "新建")).containsExactly("branches");
    }

    @Test
    void endsWithTheCycle() {
        new StoredCycle(database, "2031H1", cycles.cycle(CODE).rubric()).concluded("二支部", "28", "27");
        Stored.flushAndClear(database);
        cycles.close("2031H1");
        Stored.flushAndClear(database);
        assertThat(catchThrowableOfType(Refused.class, () -> joining.join("2031H1", Set.of(founded), none(), "新建"))
                        .key())
                .isEqualTo("cycle.closedAlready");
    }

    @Test
    void endsAtTheScopeOfTheManager() {
        People.manager(accounts, "partial", founded);
        database.flush();
        As.user(users, "partial", () -> {
            assertThat(joining.newcomers(CODE)).extracting(Newcomer::id).containsExactly(founded);
            assertThat(problems(Set.of(young), "新建")).containsExactly("branches");
            assertThat(joining.join(CODE, Set.of(founded), none(), "新建")).isEqualTo(new Joined(1, 0));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> joining.newcomers(CODE));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> joining.join(CODE, Set.of(founded), none(), "新建"));
        });
    }

    private List<Newcomer> ofUnit(List<Newcomer> newcomers) {
        var unit = database.find(Unit.class, cycle.unit()).name();
        return newcomers.stream()
                .filter(newcomer -> newcomer.unit().equals(unit))
                .toList();
    }

    private List<String> problems(Set<UUID> branches, String reason) {
        return catchThrowableOfType(Invalid.class, () -> joining.join(CODE, branches, none(), reason))
                .problems()
                .stream()
                .map(Problem::field)
                .toList();
    }

    private static ReviewerPlan none() {
        return ReviewerPlan.NOBODY;
    }

    private EvaluationRow row(UUID branch) {
        return evaluations
                .page(new EvaluationFilter(CODE, null, branch, null, Set.of()), Sort.unsorted(), 0, 2)
                .getFirst();
    }

    private UUID row(String name) {
        return database.createQuery("select b.id from Branch b where b.name = :name", UUID.class)
                .setParameter("name", name)
                .getSingleResult();
    }
}
