package cn.gov.tj.mz.fourstrong.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleProcess;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleProcess.Marks;
import cn.gov.tj.mz.fourstrong.title.TitleListing;
import cn.gov.tj.mz.fourstrong.title.Titles;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** What needs attention beside weak criteria. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class ConcernReaderTest {

    @Autowired
    DashboardService dashboard;

    @Autowired
    TitleListing titles;

    @Autowired
    ApplicationContext program;

    @Autowired
    EntityManager entities;

    @Autowired
    UserDetailsService users;

    @Autowired
    JdbcTemplate database;

    private OwnUnit own;

    @BeforeEach
    void leaveNoOtherCycles() {
        own = OwnUnit.alone(program);
    }

    @Test
    void namesVetoedBranches() {
        own.veto(own.openCycle());

        assertThat(concerns(OwnUnit.OPEN).failed())
                .extracting(
                        failure -> failure.branch().then(),
                        Concerns.Failure::vetoes,
                        failure ->
                                failure.grade() == null ? null : failure.grade().zh())
                .containsExactly(tuple("甲支部", 1L, "不合格"));
        assertThat(concerns(OwnUnit.CYCLE).failed()).isEmpty();
        assertThat(dashboard.ranking(new Choice(OwnUnit.OPEN, OwnUnit.CODE)))
                .extracting(BranchPoints::vetoes)
                .containsExactly(1L);
    }

    @Test
    void namesBranchesOfTheLowestGrade() {
        var lost = Map.of("A1", "10", "B1", "5", "C1", "6", "D1", "12", "D2", "7.5");
        new CycleProcess(program)
                .closed("2020H1", Map.of(own.branch(1), Marks.NONE, own.branch(2), new Marks(lost, Map.of())));

        assertThat(concerns("2020H1").failed())
                .extracting(failure -> failure.branch().then(), Concerns.Failure::vetoes)
                .containsExactly(tuple("乙支部", 0L));
    }

    @Test
    void namesWideSpreadsUntilTheResultIsApproved() {
        var reviewed = own.openCycle();
        database.update("update evaluation set wide_spreads = 2 where id = ?", reviewed);
        database.update("update evaluation set wide_spreads = 1 where state = 'FINAL'");

        assertThat(concerns(OwnUnit.OPEN).spreads())
                .extracting(spread -> spread.branch().then(), Concerns.WideSpread::indicators)
                .containsExactly(tuple("甲支部", 2));
        assertThat(concerns(OwnUnit.CYCLE).spreads()).isEmpty();
    }

    @Test
    void countsTitlesWhoseCheckIsDueInTheUnitAndInAll() {
        Titles.store(entities);
        var due = titles.count(new TitleListing.Filter(null, null, null, Set.of(), true));

        assertThat(due).isPositive();
        assertThat(dashboard
                        .overview(new Choice(OwnUnit.CYCLE, null))
                        .concerns()
                        .checksDue())
                .isEqualTo(due);
        assertThat(concerns(OwnUnit.CYCLE).checksDue()).isZero();
    }

    @Test
    void showsClerksNothingOfOthers() {
        own.createAccounts();
        var first = own.openCycle();
        own.veto(first);
        database.update("update evaluation set wide_spreads = 2 where state in ('SUBMITTED', 'REVIEWED')");

        As.user(users, OwnUnit.CLERK, () -> {
            var concerns = dashboard.overview(new Choice(OwnUnit.OPEN, null)).concerns();
            assertThat(concerns.failed())
                    .extracting(Concerns.Failure::evaluation)
                    .containsExactly(first);
            assertThat(concerns.spreads())
                    .extracting(Concerns.WideSpread::evaluation)
                    .containsExactly(first);
        });
        assertThat(concerns(OwnUnit.OPEN).spreads()).hasSize(2);
    }

    /** While reviewers score, the branch itself must not see what they give; its manager may. */
    @Test
    void showsTheBranchItselfNothingOfAReviewThatIsNotFinished() {
        own.createAccounts();
        var evaluations = new CycleProcess(program).open(OwnUnit.OPEN, List.of(own.branch(1)));
        var evaluation = evaluations.get(own.branch(1));
        new CycleProcess(program).submit(evaluation);
        entities.flush();
        own.veto(evaluation);
        database.update("update evaluation set wide_spreads = 2 where id = ?", evaluation);

        assertThat(concerns(OwnUnit.OPEN).failed()).hasSize(1);
        assertThat(concerns(OwnUnit.OPEN).spreads()).hasSize(1);
        As.user(users, OwnUnit.CLERK, () -> {
            var concerns = dashboard.overview(new Choice(OwnUnit.OPEN, null)).concerns();
            assertThat(concerns.failed()).isEmpty();
            assertThat(concerns.spreads()).isEmpty();
        });

        database.update("update evaluation set state = 'RETURNED' where id = ?", evaluation);
        assertThat(concerns(OwnUnit.OPEN).failed()).isEmpty();
    }

    @Test
    void countsBranchesBeyondThoseThatItNames() {
        var reviewed = own.openCycle();
        database.update("update evaluation set wide_spreads = 1 where state in ('SUBMITTED', 'REVIEWED')");

        var concerns = concerns(OwnUnit.OPEN);

        assertThat(concerns.spreads())
                .hasSize(2)
                .allSatisfy(spread -> assertThat(spread.all()).isEqualTo(2));
        assertThat(concerns.unnamed()).isZero();
        assertThat(new Concerns(List.of(), concerns.spreads().subList(0, 1), 0, List.of()).unnamed())
                .isOne();
        assertThat(concerns.spreads())
                .extracting(Concerns.WideSpread::evaluation)
                .contains(reviewed);
    }

    private Concerns concerns(String cycle) {
        return dashboard.overview(new Choice(cycle, OwnUnit.CODE)).concerns();
    }
}
