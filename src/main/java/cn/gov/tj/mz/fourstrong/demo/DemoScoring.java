package cn.gov.tj.mz.fourstrong.demo;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationName;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.draft.EntryEdit;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewService;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfAssessmentService;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Invented scores of branches and reviewers for evaluations in which nobody has typed anything yet. */
@Component
class DemoScoring {

    private static final BigDecimal STEP = new BigDecimal("0.5");

    private final SelfAssessmentService assessment;
    private final ReviewService reviews;
    private final DemoEvidence evidence;
    private final Random dice = new Random(20260701);

    DemoScoring(SelfAssessmentService assessment, ReviewService reviews, DemoEvidence evidence) {
        this.assessment = assessment;
        this.reviews = reviews;
        this.evidence = evidence;
    }

    /** The evaluations of a cycle, by the names of their branches. */
    Map<String, UUID> evaluations(String cycle) {
        return assessment.own().stream()
                .filter(name -> name.cycle().equals(cycle))
                .collect(toMap(EvaluationName::branchName, EvaluationName::id));
    }

    void draft(UUID id) {
        var sheet = assessment.sheet(id);
        assess(sheet, sheet.lines().subList(0, sheet.lines().size() / 2));
    }

    UUID submit(UUID id) {
        var sheet = assessment.sheet(id);
        assessment.submit(id, assess(sheet, sheet.lines()));
        return id;
    }

    void review(UUID id) {
        var sheet = reviews.sheet(id);
        var edits = edits(
                sheet.assessment().lines(),
                line -> new ScoreEntry(
                        near(line.selfScore().score(), line.indicator().fullMarks()), null));
        reviews.submit(id, reviews.save(id, sheet.version(), edits).version());
    }

    void giveBack(UUID id, String reason) {
        reviews.giveBack(id, reviews.sheet(id).version(), reason);
    }

    private int assess(AssessmentSheet sheet, List<IndicatorLine> lines) {
        var shares = evidence.of(sheet.subject().branchId(), sheet.period());
        var edits = edits(
                lines,
                line -> new ScoreEntry(
                        near(
                                requireNonNull(line.previous()).score(),
                                line.indicator().fullMarks()),
                        comment(line),
                        shares.of(line.indicator().criterion(), position(sheet, line))));
        return assessment.save(sheet.id(), sheet.version(), edits).version();
    }

    private static Map<UUID, EntryEdit> edits(List<IndicatorLine> lines, Function<IndicatorLine, ScoreEntry> entry) {
        return lines.stream()
                .collect(toMap(
                        line -> line.indicator().id(), line -> new EntryEdit(ScoreEntry.NONE, entry.apply(line))));
    }

    private static int position(AssessmentSheet sheet, IndicatorLine line) {
        return sheet.lines(line.indicator().criterion()).indexOf(line);
    }

    /** A word on every third, so that lists are neither empty nor full. */
    private @Nullable String comment(IndicatorLine line) {
        return dice.nextInt(3) == 0 ? "演示：" + line.indicator().name().zh() + "按计划开展，详见所列活动。" : null;
    }

    /** The same, or half a point beside it, within the full marks. */
    private BigDecimal near(BigDecimal score, BigDecimal fullMarks) {
        return score.add(STEP.multiply(BigDecimal.valueOf(dice.nextInt(-1, 2))))
                .min(fullMarks)
                .max(BigDecimal.ZERO);
    }
}
