package cn.gov.tj.mz.fourstrong.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.RunAsSystem;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.review.AssignmentService;
import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.organisation.BranchEntry;
import cn.gov.tj.mz.fourstrong.organisation.Naming;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.organisation.Unit;
import cn.gov.tj.mz.fourstrong.organisation.UnitEntry;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** A branch that moves while a cycle runs: who is over it today works on it, its result counts for the unit of then. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class MovedBranchTest {

    private static final EvaluationFilter ALL = EvaluationFilter.ALL.in(StoredCycle.CODE);

    @Autowired
    ProgressListing progress;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    CycleMembersService members;

    @Autowired
    ApprovalService approval;

    @Autowired
    AssignmentService assignments;

    @Autowired
    OrganisationAdminService organisation;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private StoredCycle cycle;
    private UUID home;
    private Evaluation reviewed;
    private Evaluation waiting;

    /** Both branches of a unit, one of which waits for a reviewer of that unit only, move to another one. */
    @BeforeEach
    void moveTheBranches() {
        cycle = new StoredCycle(database);
        reviewed = cycle.reviewed("一支部", "27", "26");
        waiting = cycle.submitted("二支部", "27");
        home = RunAsSystem.call(
                "测试",
                () -> organisation.createUnit(
                        new UnitEntry(Scope.WHOLE, Unit.Kind.ORGAN, new Naming("HOME", "新的单位", "新单位", 901))));
        People.manager(accounts, "before", cycle.unit());
        People.manager(accounts, "now", home);
        People.reviewer(accounts, "judge", cycle.unit(), null);
        database.flush();
        assignments.assign(waiting.id(), List.of(People.id(database, "judge")), null);
        Stored.flushAndClear(database);
        move(reviewed);
        move(waiting);
    }

    @Test
    void isWorkedOnByTheManagerOfItsUnitOfToday() {
        As.user(users, "now", () -> {
            assertThat(progress.page(ALL, Sort.unsorted(), 0, 10))
                    .extracting(ProgressRow::id)
                    .containsExactly(reviewed.id(), waiting.id());
            assertThat(progress.summary(StoredCycle.CODE).branches()).isEqualTo(2);
            approval.approve(reviewed.id(), evaluations.sheet(reviewed.id()).version());
            assertThat(evaluations.sheet(reviewed.id()).status().state()).isEqualTo(EvaluationState.APPROVED);
            assertThat(members.leavers(StoredCycle.CODE))
                    .extracting(Leaver::name, Leaver::why)
                    .containsExactly(tuple("judge", Leaver.Why.OUT_OF_SCOPE));
        });
    }

    @Test
    void isNoBusinessOfTheManagerOfBefore() {
        As.user(users, "before", () -> {
            assertThat(progress.count(ALL)).isZero();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> evaluations.sheet(reviewed.id()));
        });
    }

    @Test
    void countsForTheUnitOfThenWhoeverSeesIt() {
        var then = new EvaluationFilter(StoredCycle.CODE, cycle.unit(), null, null, Set.of());
        var today = new EvaluationFilter(StoredCycle.CODE, home, null, null, Set.of());
        assertThat(evaluations.count(then)).isEqualTo(2);
        assertThat(evaluations.count(today)).isZero();
        As.user(users, "now", () -> assertThat(evaluations.count(ALL)).isEqualTo(2));
    }

    private void move(Evaluation evaluation) {
        RunAsSystem.run("测试", () -> {
            var branch = database.find(Branch.class, evaluation.branch().id());
            organisation.changeBranch(
                    branch.id(), branch.version(), new BranchEntry(home, branch.naming(), branch.facts(), true));
        });
        Stored.flushAndClear(database);
    }
}
