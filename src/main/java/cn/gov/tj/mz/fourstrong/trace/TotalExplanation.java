package cn.gov.tj.mz.fourstrong.trace;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.EarlierScore;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.FindingRow;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule.Kind;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a total is what it is: what the indicators could earn and where points were lost, and what was added or taken
 * beside them. {@code fullMarks - lost + bonus + deduction} is the total, but never below 0.
 *
 * @param fullMarks what all indicators could earn together
 * @param lost what of it was not earned, rounded as the total is
 * @param losses the indicators that earned less than their full marks, the largest loss first
 */
public record TotalExplanation(AssessmentSheet sheet, BigDecimal fullMarks, BigDecimal lost, List<Loss> losses) {

    private static final Comparator<Loss> LARGEST_FIRST =
            Comparator.comparing(Loss::points).reversed();

    /** Nothing while there is no total that the caller may see. */
    public static Optional<TotalExplanation> of(AssessmentSheet sheet) {
        var base = sheet.breakdown().base();
        if (base == null || sheet.breakdown().total() == null) {
            return Optional.empty();
        }
        var fullMarks = AssessmentSheet.fullMarks(sheet.lines());
        var losses = sheet.lines().stream()
                .flatMap(line -> Loss.of(line).stream())
                .sorted(LARGEST_FIRST)
                .toList();
        return Optional.of(new TotalExplanation(sheet, fullMarks, fullMarks.subtract(base), losses));
    }

    /** What counts beside the indicators and comes to something. */
    public List<FindingRow> counted(Kind kind) {
        return standing(kind)
                .filter(finding ->
                        finding.counted() != null && finding.counted().points().signum() != 0)
                .toList();
    }

    /** What holds the grade down, whether or not the points earn more. */
    public List<FindingRow> vetoes() {
        return standing(Kind.VETO).toList();
    }

    /** Where this and the result before differ most, largest first; only of matters with the same full marks. */
    public List<Movement> movements() {
        return sheet.lines().stream()
                .map(Movement::of)
                .filter(Objects::nonNull)
                .filter(movement -> movement.points().signum() != 0)
                .sorted(Comparator.comparing(
                                (Movement movement) -> movement.points().abs())
                        .reversed())
                .toList();
    }

    private Stream<FindingRow> standing(Kind kind) {
        return sheet.breakdown().findings().stream()
                .filter(finding -> finding.kind() == kind && finding.withdrawal() == null);
    }

    /**
     * An indicator that earned less than it could.
     *
     * @param points exact, above 0
     */
    public record Loss(IndicatorLine line, BigDecimal points) {

        static Optional<Loss> of(IndicatorLine line) {
            var result = line.result();
            var full = line.indicator().fullMarks();
            return result == null || result.compareTo(full) >= 0
                    ? Optional.empty()
                    : Optional.of(new Loss(line, Scoring.trimmed(full.subtract(result))));
        }
    }

    /**
     * How an indicator differs from the cycle before.
     *
     * @param points exact, above 0 for more than before
     */
    public record Movement(IndicatorLine line, BigDecimal points) {

        static @Nullable Movement of(IndicatorLine line) {
            var result = line.result();
            EarlierScore before = line.previous();
            return result == null
                            || before == null
                            || before.fullMarks().compareTo(line.indicator().fullMarks()) != 0
                    ? null
                    : new Movement(line, Scoring.trimmed(result.subtract(before.score())));
        }
    }
}
