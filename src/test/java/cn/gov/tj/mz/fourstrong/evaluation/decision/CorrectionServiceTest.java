package cn.gov.tj.mz.fourstrong.evaluation.decision;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.cycle.CycleEvaluations;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.Review;
import cn.gov.tj.mz.fourstrong.evaluation.Samples;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetHistory;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import java.util.Map;
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
class CorrectionServiceTest {

    private static final EvaluationFilter LIST = EvaluationFilter.ALL.in(StoredCycle.CODE);

    @Autowired
    CorrectionService corrections;

    @Autowired
    ApprovalService approval;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    CycleEvaluations unfinished;

    @Autowired
    EntityManager database;

    @Autowired
    UserDetailsService users;

    private StoredCycle cycle;
    private UUID original;

    @BeforeEach
    void storeAFinalOne() {
        cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        original = cycle.concluded("甲支部", "96", "94").id();
        Stored.flushAndClear(database);
    }

    @Test
    void keepsTheFirstEditionAndCountsTheNewOneOnceItIsFinal() {
        var before = sheet(original);
        var correction = corrections.begin(original, before.version(), "B3核查有误");
        assertThat(sheet(correction).breakdown().total())
                .isEqualTo(before.breakdown().total());
        assertThat(sheet(correction).lines()).usingRecursiveComparison().isEqualTo(before.lines());
        assertThat(sheet(correction).history().submissions())
                .isEqualTo(before.history().submissions());
        assertThat(row().id()).isEqualTo(original);

        var line = sheet(correction).lines().getFirst();
        approval.adjust(correction, version(correction), line.indicator().id(), points("1"), "B3核查有误");
        approval.approve(correction, version(correction));
        approval.publicise(correction, version(correction));
        TestClock.daysLater(30, () -> approval.conclude(correction, version(correction)));

        assertThat(row().id()).isEqualTo(correction);
        assertThat(row().total())
                .isEqualTo(sheet(correction).breakdown().total())
                .isNotEqualTo(before.breakdown().total());
        assertThat(row().result().totals().selfGap())
                .as("self against review, whatever the result")
                .isEqualTo("2.0");
        assertThat(sheet(original).breakdown().total())
                .isEqualTo(before.breakdown().total());
        assertThat(sheet(original).lines()).usingRecursiveComparison().isEqualTo(before.lines());
        assertThat(sheet(original).status().state()).isEqualTo(EvaluationState.FINAL);
        assertThat(sheet(original).history().editions())
                .extracting(SheetHistory.EditionLink::id, SheetHistory.EditionLink::current)
                .containsExactly(tuple(original, false), tuple(correction, true));
        assertThat(sheet(correction).history().steps().getFirst().reason()).isEqualTo("B3核查有误");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> corrections.begin(original, version(original), "又一次"));
    }

    @Test
    void takesOverTheReviewsThatCountAndWhereTheyLieFarApart() {
        var evaluation = database.find(Evaluation.class, original);
        var line = sheet(original).lines().getFirst().indicator().id();
        var withdrawn = review(evaluation, "离任评审员", line, "0");
        withdrawn.withdraw("调离", new Signature(UUID.randomUUID(), "主管", Samples.NOW));
        review(evaluation, "评审员乙", line, "0");
        database.flush();

        var correction = corrections.begin(original, version(original), "核查有误");

        assertThat(sheet(correction).history().submissions())
                .extracting(SheetHistory.ReviewSubmission::name)
                .contains("评审员乙")
                .doesNotContain("离任评审员");
        assertThat(database.createQuery("select e.result.wideSpreads from Evaluation e where e.id = :id", Integer.class)
                        .setParameter("id", correction)
                        .getSingleResult())
                .isOne();
    }

    private Review review(Evaluation evaluation, String name, UUID indicator, String score) {
        var now = Samples.NOW;
        var review = new Review(evaluation, new Signature(UUID.randomUUID(), name, now));
        review.assess(Map.of(indicator, new ScoreEntry(points(score), null)), now);
        review.submit(now);
        database.persist(review);
        return review;
    }

    @Test
    void isListedWhileItIsUnderWayOnlyWhereAskedFor() {
        corrections.begin(original, version(original), "核查有误");
        assertThat(evaluations.count(LIST)).isEqualTo(1);
        assertThat(evaluations.count(LIST.withCorrections())).isEqualTo(2);
    }

    @Test
    void doesNotHoldUpTheEndOfItsCycle() {
        var id = database.find(Evaluation.class, original).cycle().id();
        corrections.begin(original, version(original), "核查有误");
        assertThat(unfinished.countUnfinished(id)).isZero();
    }

    @Test
    void isOneAtATimeAndNeverGoesBackToTheBranch() {
        var correction = corrections.begin(original, version(original), "核查有误");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> corrections.begin(original, version(original), "又一次"))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("evaluation.correction.underWay"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> approval.giveBack(correction, version(correction), "退回"))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("evaluation.correction.noReturn"));
    }

    @Test
    void wantsAReasonAndAFinalResult() {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> corrections.begin(original, version(original), " "));
        var reviewed = cycle.reviewed("乙支部", "90", "88").id();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> corrections.begin(reviewed, version(reviewed), "原因"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> corrections.begin(original, 0, "原因")));
    }

    private EvaluationRow row() {
        return evaluations.page(LIST, Sort.unsorted(), 0, 1).getFirst();
    }

    private AssessmentSheet sheet(UUID id) {
        return evaluations.sheet(id);
    }

    private int version(UUID id) {
        return sheet(id).version();
    }
}
