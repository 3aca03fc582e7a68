package cn.gov.tj.mz.fourstrong.evaluation.opening;

import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.account.RunAsSystem;
import cn.gov.tj.mz.fourstrong.evaluation.Edits;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.decision.CorrectionService;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.opening.ImportedResult.Scores;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewService;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfAssessmentService;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Sort;

/** Cycles in which only the branches of a test take part, so that it knows every number in them. */
public final class CycleProcess {

    private static final int MINIMUM_AGE_MONTHS = 12;
    private static final int REVIEW_DAYS = 26;

    /** More than any publicity takes. */
    private static final int PUBLICITY_DAYS = 30;

    private final ResultImportService results;
    private final CycleOpeningService opening;
    private final EvaluationListing evaluations;
    private final SelfAssessmentService assessment;
    private final ReviewService reviews;
    private final CorrectionService corrections;
    private final ApprovalService approval;
    private final RubricSheet rubric;

    public CycleProcess(ApplicationContext program) {
        results = program.getBean(ResultImportService.class);
        opening = program.getBean(CycleOpeningService.class);
        evaluations = program.getBean(EvaluationListing.class);
        assessment = program.getBean(SelfAssessmentService.class);
        reviews = program.getBean(ReviewService.class);
        corrections = program.getBean(CorrectionService.class);
        approval = program.getBean(ApprovalService.class);
        rubric = RunAsSystem.call(
                "测试", () -> program.getBean(RubricService.class).all().getFirst());
    }

    /** A cycle that is over; branches too young for it may be named without marks. */
    public void closed(String code, Map<UUID, Marks> branches) {
        RunAsSystem.run(
                "测试",
                () -> results.importResults(
                        request(code, branches.keySet()),
                        branches.entrySet().stream()
                                .map(branch -> new ImportedResult(branch.getKey(), scores(branch.getValue())))
                                .toList()));
    }

    /** A cycle in which nobody has begun yet; returns the evaluations by their branches. */
    public Map<UUID, UUID> open(String code, Collection<UUID> branches) {
        return RunAsSystem.call("测试", () -> {
            opening.open(request(code, branches));
            return evaluations.page(EvaluationFilter.ALL.in(code), Sort.unsorted(), 0, 1000).stream()
                    .filter(row -> branches.contains(row.branch().id()))
                    .collect(toMap(row -> row.branch().id(), row -> row.id()));
        });
    }

    /** Hands an evaluation in with full marks. */
    public void submit(UUID evaluation) {
        RunAsSystem.run("测试", () -> {
            var sheet = assessment.sheet(evaluation);
            var saved = assessment.save(evaluation, sheet.version(), Edits.full(sheet));
            assessment.submit(evaluation, saved.version());
        });
    }

    /** Reviews an evaluation that was handed in, with full marks. */
    public void review(UUID evaluation) {
        RunAsSystem.run("测试", () -> {
            var sheet = reviews.sheet(evaluation);
            var saved = reviews.save(evaluation, sheet.version(), Edits.full(sheet));
            reviews.submit(evaluation, saved.version());
        });
    }

    public void giveBack(UUID evaluation) {
        RunAsSystem.run(
                "测试",
                () -> reviews.giveBack(evaluation, reviews.sheet(evaluation).version(), "请补充"));
    }

    /** Takes a correction of a result to its end. */
    public UUID correct(UUID result) {
        return RunAsSystem.call("测试", () -> {
            var correction = corrections.begin(result, version(result), "核查有误");
            approval.approve(correction, version(correction));
            approval.publicise(correction, version(correction));
            TestClock.daysLater(PUBLICITY_DAYS, () -> approval.conclude(correction, version(correction)));
            return correction;
        });
    }

    private int version(UUID evaluation) {
        return evaluations.sheet(evaluation).version();
    }

    private CycleRequest request(String code, Collection<UUID> branches) {
        var period = Period.parse(code);
        var selfDue = period.endsOn().minusDays(11);
        var others = opening.branches().stream()
                .map(Candidate::id)
                .filter(branch -> !branches.contains(branch))
                .collect(toMap(branch -> branch, _ -> "不属于本测试"));
        return new CycleRequest(period, selfDue, selfDue.plusDays(REVIEW_DAYS), MINIMUM_AGE_MONTHS, rubric.id())
                .without(others);
    }

    private Map<String, Scores> scores(Marks marks) {
        return rubric.indicators().stream().collect(toMap(RubricSheet.IndicatorRow::code, indicator -> {
            var review = indicator.fullMarks().subtract(points(marks.lost(), indicator.code()));
            return new Scores(review.add(points(marks.above(), indicator.code())), review, null, Set.of());
        }));
    }

    private static BigDecimal points(Map<String, String> points, String indicator) {
        return new BigDecimal(points.getOrDefault(indicator, "0"));
    }

    /**
     * What a branch reached in a cycle, by the codes of indicators.
     *
     * @param lost what reviewers kept back of the full marks
     * @param above by how much the branch had scored itself higher than they did
     */
    public record Marks(Map<String, String> lost, Map<String, String> above) {

        public static final Marks NONE = new Marks(Map.of(), Map.of());
    }
}
