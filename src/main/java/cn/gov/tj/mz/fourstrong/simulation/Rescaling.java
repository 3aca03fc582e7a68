package cn.gov.tj.mz.fourstrong.simulation;

import cn.gov.tj.mz.fourstrong.rubric.RubricSheet;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet.IndicatorRow;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores given under one rubric, as another would weigh them: in proportion to the full marks, indicator by code. */
final class Rescaling {

    private final RubricSheet from;
    private final RubricSheet to;

    Rescaling(RubricSheet from, RubricSheet to) {
        this.from = from;
        this.to = to;
    }

    /** The other rubric without those indicators that nothing was scored for. */
    RubricSheet known() {
        return to.with(to.indicators().stream()
                .filter(indicator -> find(from, indicator).isPresent())
                .toList());
    }

    /** {@code score × new / old full marks}; only the total is rounded. */
    Map<String, BigDecimal> scores(Map<String, BigDecimal> original) {
        var scores = new HashMap<String, BigDecimal>();
        for (var indicator : to.indicators()) {
            var score = original.get(indicator.code());
            var old = find(from, indicator);
            if (score != null && old.isPresent()) {
                scores.put(indicator.code(), Scoring.scaled(score, old.get().fullMarks(), indicator.fullMarks()));
            }
        }
        return scores;
    }

    /** Indicators that only the other rubric has. */
    List<String> added() {
        return lacking(to, from);
    }

    /** Indicators that only the rubric of the cycle has. */
    List<String> removed() {
        return lacking(from, to);
    }

    /** Indicators that both have, with other full marks. */
    List<String> scaled() {
        return to.indicators().stream()
                .flatMap(indicator -> find(from, indicator)
                        .filter(old -> old.fullMarks().compareTo(indicator.fullMarks()) != 0)
                        .map(old -> "%s %s → %s"
                                .formatted(indicator.code(), plain(old.fullMarks()), plain(indicator.fullMarks())))
                        .stream())
                .toList();
    }

    private static List<String> lacking(RubricSheet rubricSheet, RubricSheet other) {
        return rubricSheet.indicators().stream()
                .filter(indicator -> find(other, indicator).isEmpty())
                .map(indicator -> indicator.code() + " " + indicator.name().zh())
                .toList();
    }

    private static Optional<IndicatorRow> find(RubricSheet rubric, IndicatorRow wanted) {
        return rubric.indicators().stream()
                .filter(indicator -> indicator.code().equals(wanted.code()))
                .findFirst();
    }

    private static String plain(BigDecimal marks) {
        return marks.stripTrailingZeros().toPlainString();
    }
}
