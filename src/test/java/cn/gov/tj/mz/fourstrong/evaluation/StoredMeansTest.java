package cn.gov.tj.mz.fourstrong.evaluation;

import static cn.gov.tj.mz.fourstrong.evaluation.Samples.addingUpTo;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.by;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.reviewOf;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.dashboard.Choice;
import cn.gov.tj.mz.fourstrong.dashboard.DashboardService;
import cn.gov.tj.mz.fourstrong.dashboard.profile.BranchProfileService;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.simulation.WhatIfService;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.supervision.SelfGapListing;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** Means without an end, once a database has kept and summed them. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class StoredMeansTest {

    private static final List<BigDecimal> TOTALS = List.of(points("90"), points("90.5"), points("90.5"));

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    ApprovalService approval;

    @Autowired
    WhatIfService whatIf;

    @Autowired
    SelfGapListing gaps;

    @Autowired
    DashboardService dashboard;

    @Autowired
    BranchProfileService profiles;

    @Autowired
    EntityManager database;

    private UUID id;

    @BeforeEach
    void reviewOneThreeTimes() {
        var cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        id = cycle.submitted("JZ", "92").id();
        cycle.concluded("FC", "96", "94");
        Stored.flushAndClear(database);
        var evaluation = database.find(Evaluation.class, id);
        var rubric = evaluation.cycle().rubric();
        var reviews = IntStream.range(0, TOTALS.size())
                .mapToObj(index -> reviewOf(evaluation, "考评" + index, addingUpTo(TOTALS.get(index), rubric, index * 5)))
                .toList();
        reviews.forEach(review -> {
            review.submit(Samples.NOW);
            database.persist(review);
        });
        evaluation.review(reviews, List.of(), by("考评"));
        Stored.flushAndClear(database);
    }

    @Test
    void leadToOneResultOnSheetsListsAndTheDashboard() {
        var sheet = evaluations.sheet(id);
        assertThat(sheet.breakdown().total())
                .isEqualTo("90.3")
                .isEqualTo(row().total())
                .isEqualTo(row().result().totals().baseTotal());
        assertThat(sheet.breakdown().grade().code()).isEqualTo("EXCELLENT");
        assertThat(AssessmentSheet.tally(sheet.lines(), IndicatorLine::review).total())
                .isEqualTo(sheet.breakdown().total());
        assertThat(sheet.lines())
                .anySatisfy(line -> assertThat(line.result().scale()).isEqualTo(14))
                .allSatisfy(line -> assertThat(line.result()).isEqualTo(line.review()));
        assertThat(Arrays.stream(Criterion.values()).map(row()::points))
                .containsExactlyElementsOf(Arrays.stream(Criterion.values())
                        .map(criterion -> AssessmentSheet.tally(sheet.lines(criterion), IndicatorLine::result)
                                .subtotal())
                        .toList());

        var shown = dashboard.overview(new Choice(StoredCycle.CODE, null)).results().stream()
                .filter(scored -> scored.result().id().equals(id))
                .toList();
        assertThat(shown).singleElement().satisfies(scored -> {
            assertThat(scored.result().total()).isEqualTo(sheet.breakdown().total());
            assertThat(profiles.profile(scored.result().branchCode()).latest())
                    .hasValueSatisfying(latest -> assertThat(latest.result().total())
                            .isEqualTo(sheet.breakdown().total()));
        });
    }

    @Test
    void stayWhatTheyAreUnderTheSameRubricAndInTheStatistics() {
        var rubric = database.find(Evaluation.class, id).cycle().rubric().id();
        assertThat(whatIf.ask(StoredCycle.CODE, rubric).rows())
                .allSatisfy(row -> assertThat(row.after()).isEqualTo(row.before()));
        assertThat(gaps.page(
                        new SelfGapListing.Filter(StoredCycle.CODE, new BigDecimal("-100")), Sort.unsorted(), 0, 100))
                .filteredOn(gap -> gap.evaluation().equals(id))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.review()).isEqualTo("90.33333334");
                    assertThat(gap.points()).as("92 − 90.33").isEqualTo("1.7");
                });
    }

    @Test
    void giveWayToAScoreSetByHandAndAreShownWithTwoDecimals() {
        var line = evaluations.sheet(id).lines().stream()
                .filter(indicatorLine -> indicatorLine.result().scale() == 14)
                .findFirst()
                .orElseThrow();
        approval.adjust(id, evaluations.sheet(id).version(), line.indicator().id(), points("1"), "核查");
        Stored.flushAndClear(database);

        var others = TOTALS.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var own = line.reviews().stream().map(IndicatorLine.ReviewMark::score).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(row().total()).isEqualTo(Scoring.mean(others.subtract(own).add(points("3")), 3));
        assertThat(evaluations.sheet(id).breakdown().total()).isEqualTo(row().total());
        assertThat(row().result().totals().reviewTotal())
                .as("what the reviewers gave")
                .isEqualTo("90.33333333333333");
        assertThat(database.createQuery(
                                "select c.beforeValue from ScoreChange c where c.entry.evaluationId = :id and c.entry.source = FINAL and c.entry.part = SCORE",
                                String.class)
                        .setParameter("id", id)
                        .getSingleResult())
                .isEqualTo(Scoring.shown(line.result()).toPlainString());
    }

    private EvaluationRow row() {
        return evaluations.page(EvaluationFilter.ALL.in(StoredCycle.CODE), Sort.unsorted(), 0, 100).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
