package cn.gov.tj.mz.fourstrong.evaluation;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine.ReviewMark;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine.SelfScore;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.ResultBreakdown;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetHistory;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet.IndicatorRow;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Sheets as their readers see them; those made here are of evaluations that never saw a database. */
public final class Sheets {

    public static final UUID ID = new UUID(0, 1);

    private Sheets() {}

    /** An indicator with 10 points that the reviewers 甲, 乙 and 丙 scored; the mean is final. */
    public static IndicatorLine line(Criterion criterion, String code, String self, String... marks) {
        var indicator = new IndicatorRow(
                UUID.nameUUIDFromBytes(code.getBytes()),
                criterion,
                code,
                new Label("指标" + code, "Indicator " + code),
                points("10"),
                "按实际评分",
                "",
                List.of());
        var reviews = IntStream.range(0, marks.length)
                .mapToObj(place -> new ReviewMark("甲乙丙".substring(place, place + 1), points(marks[place]), null))
                .toList();
        var mean = Scoring.exactMean(reviews.stream().map(ReviewMark::score).toList());
        return new IndicatorLine(
                indicator,
                new SelfScore(self == null ? null : points(self), null, List.of()),
                reviews,
                mean,
                null,
                null,
                points("2"));
    }

    /** The same with a final score that a leader set by hand. */
    public static IndicatorLine adjusted(IndicatorLine line, String score, String reason, String by, Instant at) {
        return new IndicatorLine(
                line.indicator(),
                line.selfScore(),
                line.reviews(),
                points(score),
                new IndicatorScore.Adjusted(reason, by, at),
                line.previous(),
                line.spreadLimit());
    }

    public static AssessmentSheet sheet(EvaluationState state, IndicatorLine... lines) {
        return sheet(state, ResultBreakdown.NONE, history(), lines);
    }

    public static AssessmentSheet sheet(
            EvaluationState state, ResultBreakdown breakdown, SheetHistory history, IndicatorLine... lines) {
        var due = LocalDate.of(2026, 12, 20);
        return new AssessmentSheet(
                ID,
                1,
                new AssessmentSheet.Subject(Samples.branch("一支部"), "2026H2", due, due.plusDays(26)),
                new EvaluationStatus(state, null),
                new EvaluationStatus.Details(null, null, Samples.NOW),
                List.of(lines),
                breakdown,
                null,
                history);
    }

    /** The line of an indicator. */
    public static IndicatorLine line(AssessmentSheet sheet, String code) {
        return sheet.lines().stream()
                .filter(line -> line.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public static SheetHistory history(SheetHistory.Step... steps) {
        return new SheetHistory(
                List.of(new SheetHistory.EditionLink(ID, 1, true, EvaluationState.DRAFT)),
                List.of(),
                List.of(steps),
                List.of(),
                List.of());
    }

    /** A step some minutes after the beginning. */
    public static SheetHistory.Step step(
            int minutes, String actor, EvaluationState from, EvaluationState to, String reason) {
        return new SheetHistory.Step(Samples.NOW.plusSeconds(60L * minutes), actor, from, to, reason);
    }
}
