package cn.gov.tj.mz.fourstrong.evaluation.review;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.FindingEntry;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.Permissions;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.rubric.Outcome;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
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
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class FindingServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Autowired
    FindingService findings;

    @Autowired
    ApprovalService approval;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    ActivityService activities;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    EntityManager database;

    @Autowired
    UserDetailsService users;

    private ReviewCycle stored;
    private UUID reviewed;
    private UUID submitted;

    @BeforeEach
    void storeTheReviewedAndTheSubmittedOne() {
        stored = ReviewCycle.store(database);
        reviewed = stored.reviewed().id();
        submitted = stored.submitted().id();
        Stored.flushAndClear(database);
    }

    @Test
    void addsAndTakesPointsAtOnceAndSaysWhatEachCameTo() {
        add("BONUS_CITY", "全市先进", "争先");
        add("BONUS_NATIONAL", "全国先进", "争先");
        add("DEDUCT_LATE_REPORT", "半年报迟交两天", null);

        var breakdown = sheet().breakdown();
        assertThat(breakdown.base()).isEqualTo(points("88"));
        assertThat(breakdown.bonus()).isEqualTo(points("5"));
        assertThat(breakdown.deduction()).isEqualTo(points("-0.5"));
        assertThat(breakdown.total()).isEqualTo(points("92.5")).isEqualTo(row().total());
        assertThat(breakdown.findings())
                .extracting(found -> found.counted().why())
                .containsExactly(Outcome.Why.SAME_MATTER, Outcome.Why.COUNTED, Outcome.Why.COUNTED);
    }

    @Test
    void capsTheGradeByAVetoAndLeavesThePoints() {
        add("VETO_MAJOR_EVENT", "发生重大舆情，经局党组会议认定", null);

        assertThat(sheet().breakdown().total()).isEqualTo(points("88"));
        assertThat(sheet().breakdown().isCapped()).isTrue();
        assertThat(sheet().breakdown().grade().code()).isEqualTo("UNQUALIFIED");
        assertThat(row().result().grade().zh()).isEqualTo("不合格");
    }

    @Test
    void withdrawsWithAReasonAndKeepsItReadable() {
        add("BONUS_CITY", "全市先进", null);
        var finding = sheet().breakdown().findings().getFirst().id();
        findings.withdraw(reviewed, version(), finding, "证书系上年度");

        assertThat(sheet().breakdown().total()).isEqualTo(points("88"));
        var row = sheet().breakdown().findings().getFirst();
        assertThat(row.withdrawal().reason()).isEqualTo("证书系上年度");
        assertThat(row.counted()).isNull();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> findings.withdraw(reviewed, version(), finding, "再次"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> findings.withdraw(reviewed, version(), UUID.randomUUID(), "没有"));
    }

    @Test
    void namesEveryFaultByItsField() {
        var clerks = stored.drafts().getFirst().branch().id();
        var foreign = As.call(users, "clerk", () -> activities.record(clerks, Drafts.good(), true));
        var faulty = new FindingEntry(
                "NO_SUCH_RULE", " ", DAY.plusYears(1), "号".repeat(101), "事".repeat(101), Set.of(foreign));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> findings.record(reviewed, version(), faulty))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(Problem::field)
                        .containsExactly("rule", "fact", "happenedOn", "documentNo", "matter", "activities"));
        assertThat(sheet().breakdown().findings()).isEmpty();
    }

    @Test
    void isClosedOnceApproved() {
        approval.approve(reviewed, version());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> add("BONUS_CITY", "全市先进", null));
    }

    @Test
    void noticesThatSomebodyElseWasFirst() {
        var expectedVersion = version();
        add("BONUS_CITY", "全市先进", null);
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> findings.record(reviewed, expectedVersion, entry("BONUS_CITY", "又一项", null)));
    }

    @Test
    void letsReviewersFindWhileTheyScoreButNotVeto() {
        As.user(users, "reviewer", () -> {
            findings.record(submitted, evaluations.sheet(submitted).version(), entry("DEDUCT_CRITICISM", "被通报", null));
            assertThat(evaluations.sheet(submitted).breakdown().findings()).hasSize(1);
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> findings.record(
                            submitted,
                            evaluations.sheet(submitted).version(),
                            entry("VETO_MAJOR_EVENT", "不得自行认定", null)));
        });
    }

    @Test
    void asksForTheRoleInWhichTheCallerReachesTheBranch() {
        People.managerHereReviewerEverywhere(
                accounts, "both", stored.reviewed().branch().id());
        As.user(users, "both", () -> {
            assertThat(evaluations.rights(submitted)).isEqualTo(new Permissions(false, true, false));
            findings.record(submitted, evaluations.sheet(submitted).version(), entry("DEDUCT_CRITICISM", "被通报", null));
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> findings.record(
                            submitted, evaluations.sheet(submitted).version(), entry("VETO_MAJOR_EVENT", "认定", null)));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "sysadmin", "secadmin", "auditor"})
    void isNotForOthers(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> findings.record(reviewed, 0, entry("BONUS_CITY", "全市先进", null)));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> findings.withdraw(reviewed, 0, reviewed, "原因"));
        });
    }

    private void add(String rule, String fact, String matter) {
        findings.record(reviewed, version(), entry(rule, fact, matter));
    }

    private static FindingEntry entry(String rule, String fact, String matter) {
        return new FindingEntry(rule, fact, DAY, "津民发〔2026〕1号", matter, Set.of());
    }

    private EvaluationRow row() {
        return evaluations
                .page(ReviewCycle.ALL.at(EvaluationState.REVIEWED), Sort.unsorted(), 0, 1)
                .getFirst();
    }

    private AssessmentSheet sheet() {
        return evaluations.sheet(reviewed);
    }

    private int version() {
        return sheet().version();
    }
}
