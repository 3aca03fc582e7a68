package cn.gov.tj.mz.fourstrong.evaluation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.FindingEntry;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.Permissions;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.decision.BulkApprovalService.Refusals;
import cn.gov.tj.mz.fourstrong.evaluation.review.FindingService;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

/** Nobody decides about the branch that they belong to, whatever other role they hold. */
@ApplicationTest
@Tag("database")
@Transactional
class OwnBranchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String REASON = "会议研究";

    @Autowired
    ApprovalService approval;

    @Autowired
    BulkApprovalService bulk;

    @Autowired
    CorrectionService corrections;

    @Autowired
    ObjectionService objections;

    @Autowired
    FindingService findings;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private Evaluation own;
    private Evaluation other;

    @BeforeEach
    void letAManagerBelongToABranch() {
        var cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        own = cycle.reviewed("本支部", "90", "88");
        other = cycle.reviewed("他支部", "90", "88");
        People.managerOfOwnBranch(accounts, "both", own.branch().id());
        Stored.flushAndClear(database);
    }

    @Test
    void everyDecisionIsRefused() {
        var id = own.id();
        var version = own.version();
        var indicator = own.cycle().rubric().indicators().getFirst().id();
        var finding = new FindingEntry("BONUS_CITY", "全市先进", DAY, null, null, Set.of());
        As.user(
                users,
                "both",
                () -> List.<Runnable>of(
                                () -> approval.approve(id, version),
                                () -> approval.publicise(id, version),
                                () -> approval.conclude(id, version),
                                () -> approval.returnToReview(id, version, REASON),
                                () -> approval.giveBack(id, version, REASON),
                                () -> approval.adjust(id, version, indicator, BigDecimal.ONE, REASON),
                                () -> corrections.begin(id, version, REASON),
                                () -> objections.record(id, version, new ObjectionEntry("张三", null, DAY, "次数有误")),
                                () -> objections.reject(id, UUID.randomUUID(), REASON),
                                () -> objections.uphold(id, version, UUID.randomUUID(), REASON),
                                () -> findings.record(id, version, finding),
                                () -> findings.withdraw(id, version, UUID.randomUUID(), REASON))
                        .forEach(decision -> assertThatExceptionOfType(Refused.class)
                                .isThrownBy(decision::run)
                                .satisfies(refused -> assertThat(refused.key()).isEqualTo("account.ownBranch"))));
    }

    @Test
    void theRightsSayWhy() {
        As.user(users, "both", () -> {
            assertThat(evaluations.rights(own.id())).isEqualTo(new Permissions(false, false, true));
            assertThat(evaluations.rights(other.id())).isEqualTo(new Permissions(true, true, false));
        });
    }

    @Test
    void otherBranchesAreDecidedAsEver() {
        As.user(users, "both", () -> approval.approve(other.id(), other.version()));
        assertThat(database.find(Evaluation.class, other.id())
                        .progress()
                        .state()
                        .name())
                .isEqualTo("APPROVED");
    }

    @Test
    void aBatchNamesTheOwnBranchAndStoresNothing() {
        var both = Map.of(own.id(), own.version(), other.id(), other.version());
        var refusals = As.call(
                users,
                "both",
                () -> catchThrowableOfType(Refusals.class, () -> bulk.approve(both))
                        .all());
        assertThat(refusals)
                .extracting(Refusals.Refusal::id, Refusals.Refusal::key)
                .containsExactly(tuple(own.id(), "account.ownBranch"));
    }
}
