package cn.gov.tj.mz.fourstrong.evaluation.sheet;

import cn.gov.tj.mz.fourstrong.cycle.Phase;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.FindingRepository;
import cn.gov.tj.mz.fourstrong.evaluation.Review;
import cn.gov.tj.mz.fourstrong.evaluation.ReviewRepository;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine.ReviewMark;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine.SelfScore;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetHistory.ReviewSubmission;
import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an evaluation together for the screen, in the same few statements however much was said about it. */
@Component
public class SheetReader {

    private final SheetRepository around;
    private final ReviewRepository reviews;
    private final FindingRepository findings;
    private final EvidenceUseRepository evidence;

    SheetReader(
            SheetRepository around,
            ReviewRepository reviews,
            FindingRepository findings,
            EvidenceUseRepository evidence) {
        this.around = around;
        this.reviews = reviews;
        this.findings = findings;
        this.evidence = evidence;
    }

    /** What the branch itself sees, or the others, for whom its scores are hidden while it works on them. */
    public AssessmentSheet read(Evaluation evaluation, boolean ofOwnBranch) {
        var cycle = evaluation.cycle();
        var rubric = cycle.rubric();
        var submitted =
                evaluation.progress().state().hasResult() ? reviews.findCounting(evaluation.id()) : List.<Review>of();
        var previous = around.findPrevious(evaluation).orElse(null);
        var editions = around.findEditions(cycle.id(), evaluation.branch().id());
        var lines = new Lines(
                evaluation,
                ofOwnBranch || !evaluation.progress().state().isWithBranch(),
                evidence.findItems(evaluation.id()).stream().collect(Collectors.groupingBy(EvidenceItem::provedId)),
                submitted,
                previous == null ? List.of() : around.findFinalScores(previous.id()));
        return new AssessmentSheet(
                evaluation.id(),
                evaluation.version(),
                new AssessmentSheet.Subject(
                        editions.getFirst().branch(),
                        cycle.code(),
                        cycle.days().due(Phase.SELF),
                        cycle.days().due(Phase.REVIEW)),
                evaluation.progress().status(),
                evaluation.progress().details(),
                rubric.indicators().stream().map(lines::line).toList(),
                breakdown(evaluation, ofOwnBranch),
                previous,
                new SheetHistory(
                        editions.stream()
                                .map(SheetRepository.NamedEdition::link)
                                .toList(),
                        submitted.stream()
                                .map(review -> new ReviewSubmission(review.reviewer(), review.changedAt()))
                                .toList(),
                        steps(List.of(evaluation.id())),
                        ofOwnBranch ? List.of() : around.findReassignments(evaluation.id()),
                        around.findMoves(evaluation.id())));
    }

    /** The steps of several editions as one history, oldest first. */
    public List<SheetHistory.Step> steps(Collection<UUID> editions) {
        return around.findSteps(editions);
    }

    /** What was found is the reviewers' business until there is a result. */
    private ResultBreakdown breakdown(Evaluation evaluation, boolean ofOwnBranch) {
        if (evaluation.progress().state().isWithBranch()
                || ofOwnBranch && !evaluation.progress().state().hasResult()) {
            return ResultBreakdown.NONE;
        }
        var found = findings.findAll(evaluation.id());
        var outcome = evaluation.sheet().outcome(evaluation.cycle().rubric(), found);
        var items = evidence.findItemsOfFindings(evaluation.id()).stream()
                .collect(Collectors.groupingBy(EvidenceItem::provedId));
        var rows = found.stream()
                .map(finding -> FindingRow.of(finding, outcome, items.getOrDefault(finding.id(), List.of())))
                .toList();
        return evaluation.progress().status().isExcluded()
                ? ResultBreakdown.withoutSums(rows)
                : new ResultBreakdown(
                        outcome.base(),
                        outcome.bonus(),
                        outcome.deduction(),
                        outcome.total(),
                        outcome.earned(),
                        outcome.grade(),
                        rows);
    }

    private record Lines(
            Evaluation evaluation,
            boolean selfShown,
            Map<UUID, List<EvidenceItem>> evidence,
            List<Review> reviews,
            List<EarlierScore> previous) {

        IndicatorLine line(Indicator indicator) {
            var id = indicator.id();
            var score = evaluation.sheet().score(id);
            return new IndicatorLine(
                    indicator.row(),
                    new SelfScore(
                            shown(score.selfScore()),
                            shown(score.selfComment()),
                            selfShown ? evidence.getOrDefault(id, List.of()) : List.of()),
                    reviews.stream().map(review -> mark(review, id)).toList(),
                    score.finalScore(),
                    score.adjustment(),
                    previous.stream()
                            .filter(earlier -> earlier.isOf(indicator))
                            .findFirst()
                            .orElse(null),
                    evaluation.cycle().rubric().limits().spreadLimit());
        }

        private <T> @Nullable T shown(@Nullable T said) {
            return selfShown ? said : null;
        }

        private static ReviewMark mark(Review review, UUID indicator) {
            var entry = review.entry(indicator);
            return new ReviewMark(review.reviewer(), entry.score(), entry.words());
        }
    }
}
