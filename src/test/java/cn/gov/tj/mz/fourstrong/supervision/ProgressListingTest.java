package cn.gov.tj.mz.fourstrong.supervision;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Orders;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.cycle.Phase;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.Samples;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.listing.Attention;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.supervision.CycleSummary.AttentionCounts;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class ProgressListingTest {

    private static final LocalDate TODAY = TestClock.NOW.toLocalDate();
    private static final EvaluationFilter ALL = EvaluationFilter.ALL.in(StoredCycle.CODE);

    @Autowired
    ProgressListing progress;

    @Autowired
    ApprovalService approval;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    private StoredCycle cycle;
    private Evaluation draft;
    private Evaluation reviewed;

    /** One branch in each state, and one that takes no part; one waits for the second of two reviewers. */
    @BeforeEach
    void fillACycle() {
        cycle = new StoredCycle(database);
        draft = cycle.draft("一支部");
        cycle.ask(cycle.returned("二支部", "20"), StoredCycle.REVIEWERS.getFirst());
        var waiting = cycle.submitted("三支部", "27");
        StoredCycle.REVIEWERS.subList(0, 2).forEach(reviewer -> cycle.ask(waiting, reviewer));
        cycle.review(waiting, StoredCycle.REVIEWERS.getFirst(), "26");
        reviewed = cycle.reviewed("四支部", "29", "30", "18");
        cycle.concluded("五支部", "28", "27.5");
        cycle.excluded("六支部");
        Stored.flushAndClear(database);
    }

    @Test
    void saysHowFarTheCycleIs() {
        var summary = progress.summary(StoredCycle.CODE);

        assertThat(summary.counts())
                .isEqualTo(Map.of(
                        EvaluationState.DRAFT, 1L,
                        EvaluationState.RETURNED, 1L,
                        EvaluationState.SUBMITTED, 1L,
                        EvaluationState.REVIEWED, 1L,
                        EvaluationState.FINAL, 1L));
        assertThat(summary.branches()).isEqualTo(5);
        assertThat(summary.open()).isEqualTo(4);
        assertThat(summary.lateBranches()).isZero();
        assertThat(summary.attentionCounts()).isEqualTo(new AttentionCounts(1, 1, 1));
        assertThat(summary.terms()).extracting(CycleSummary.Term::phase).containsExactly(Phase.values());
        assertThat(summary.terms().getFirst().due()).isEqualTo(StoredCycle.SELF_DUE);
    }

    @Test
    void saysWhereEverybodyStands() {
        assertThat(rows(ALL))
                .extracting(
                        row -> row.branch().shortName().then(),
                        row -> row.status().state(),
                        row -> row.status().isExcluded(),
                        ProgressRow::total,
                        ProgressRow::wideSpreads,
                        ProgressRow::daysLate)
                .containsExactly(
                        tuple("一支部", EvaluationState.DRAFT, false, null, 0, 0L),
                        tuple("二支部", EvaluationState.RETURNED, false, null, 0, 0L),
                        tuple("三支部", EvaluationState.SUBMITTED, false, null, 0, 0L),
                        tuple("四支部", EvaluationState.REVIEWED, false, points("24"), 4, 0L),
                        tuple("五支部", EvaluationState.FINAL, false, points("27.5"), 0, 0L),
                        tuple("六支部", EvaluationState.DRAFT, true, null, 0, 0L));
        assertThat(rows(ALL))
                .extracting(row -> row.grade() == null ? "" : row.grade().zh())
                .containsExactly("", "", "", "良好", "优秀", "");
    }

    @Test
    void saysWhoWasAskedOrElseWhoReviewed() {
        assertThat(rows(ALL))
                .extracting(
                        row -> row.course().submittedAt(),
                        ProgressRow::handedIn,
                        row -> row.course().reviewers().size())
                .containsExactly(
                        tuple(null, 0L, 0),
                        tuple(Samples.NOW, 0L, 1),
                        tuple(Samples.NOW, 1L, 2),
                        tuple(Samples.NOW, 2L, 2),
                        tuple(Samples.NOW, 1L, 1),
                        tuple(null, 0L, 0));
        assertThat(rows(ALL.at(EvaluationState.SUBMITTED)).getFirst().course().reviewers())
                .extracting(ProgressRow.Part::name, ProgressRow.Part::done)
                .containsExactlyInAnyOrder(tuple("考评甲", true), tuple("考评乙", false));
    }

    @Test
    void putsBranchesWithoutATotalLastInBothDirections() {
        IntStream.range(7, 17).forEach(number -> cycle.draft("支部" + number));

        Orders.assertNullsLast(progress, ALL, "total", ProgressRow::total);
        Orders.assertStable(progress, ALL, "spreads");
        Orders.assertStable(progress, ALL, "unit");
    }

    @Test
    void countsWhoIsLate() {
        makeLate();

        assertThat(progress.summary(StoredCycle.CODE).lateBranches()).isEqualTo(2);
        assertThat(progress.count(ALL.only(Attention.LATE))).isEqualTo(2);
        assertThat(rows(ALL.only(Attention.LATE)))
                .extracting(row -> row.branch().shortName().then())
                .containsExactly("一支部", "二支部");
        assertThat(rows(ALL)).extracting(ProgressRow::daysLate).containsExactly(3L, 3L, 0L, 0L, 0L, 0L);
    }

    @Test
    void countsNobodyLateWhoIsDone() {
        due("reviewDueOn", TODAY.minusDays(1));
        due("approvalDueOn", TODAY.minusDays(1));

        assertThat(rows(ALL)).extracting(ProgressRow::daysLate).containsExactly(0L, 0L, 1L, 1L, 0L, 0L);
    }

    @Test
    void forgetsHowFarReviewersDifferedOnceItIsGivenBack() {
        assertThat(progress.count(ALL.only(Attention.SPREAD))).isOne();

        approval.giveBack(reviewed.id(), reviewed.version(), "请补充");

        assertThat(progress.count(ALL.only(Attention.SPREAD))).isZero();
    }

    @ParameterizedTest
    @EnumSource(Attention.class)
    void listsAsManyAsItCounts(Attention attention) {
        makeLate();
        var expected = switch (attention) {
            case LATE -> 2;
            case OPEN -> 4;
            case UNASSIGNED, SPREAD, EXCLUDED -> 1;
            case REVIEWER_LEFT -> 2;
            case DISSOLVED -> 0;
        };

        assertThat(progress.count(ALL.only(attention))).isEqualTo(expected);
        assertThat(rows(ALL.only(attention))).hasSize(expected);
        var all = new ArrayList<ProgressRow>();
        progress.forEach(ALL.only(attention), Sort.by("spreads", "state"), all::add);
        assertThat(all).containsExactlyInAnyOrderElementsOf(rows(ALL.only(attention)));
    }

    @Test
    void takesAConstantNumberOfStatements() {
        assertThat(Statements.of(factory, () -> progress.summary(StoredCycle.CODE)))
                .isLessThanOrEqualTo(5);
        Stored.flushAndClear(database);
        assertThat(Statements.of(factory, () -> rows(ALL))).isLessThanOrEqualTo(7);
        Stored.flushAndClear(database);
        assertThat(Statements.of(factory, () -> progress.count(ALL))).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        As.user(users, username, () -> {
            denied(() -> progress.summary(StoredCycle.CODE));
            denied(() -> progress.count(ALL));
            denied(() -> rows(ALL));
            denied(() -> progress.forEach(ALL, Sort.unsorted(), _ -> {}));
        });
    }

    @Test
    void endsAtTheScopeOfTheManager() {
        People.manager(accounts, "partial", draft.branch().id());
        database.flush();

        As.user(users, "partial", () -> {
            assertThat(progress.summary(StoredCycle.CODE).branches()).isEqualTo(1);
            assertThat(rows(ALL))
                    .extracting(row -> row.branch().shortName().then())
                    .containsExactly("一支部");
            assertThat(progress.count(ALL)).isEqualTo(1);
        });
    }

    private static void denied(Runnable action) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(action::run);
    }

    private void makeLate() {
        due("selfDueOn", TODAY.minusDays(3));
    }

    private void due(String phase, LocalDate day) {
        database.createQuery("update Cycle c set c.days.%s = :day where c.code = :code".formatted(phase))
                .setParameter("day", day)
                .setParameter("code", StoredCycle.CODE)
                .executeUpdate();
        Stored.flushAndClear(database);
    }

    private List<ProgressRow> rows(EvaluationFilter filter) {
        return progress.page(filter, Sort.unsorted(), 0, 100);
    }
}
