package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rubric whole, to be read. */
public record RubricSheet(
        UUID id,
        String name,
        int revision,
        List<IndicatorRow> indicators,
        List<AdjustmentRow> adjustments,
        List<Grade> grades,
        Limits limits) {

    public static RubricSheet of(Rubric rubric) {
        return new RubricSheet(
                rubric.id(),
                rubric.name(),
                rubric.revision(),
                rubric.indicators().stream().map(Indicator::row).toList(),
                rubric.adjustments().stream().map(AdjustmentRule::row).toList(),
                rubric.grades(),
                rubric.limits());
    }

    /** The same with other indicators. */
    public RubricSheet with(List<IndicatorRow> others) {
        return new RubricSheet(id, name, revision, others, adjustments, grades, limits);
    }

    public List<IndicatorRow> indicators(Criterion criterion) {
        return indicators.stream()
                .filter(indicator -> indicator.criterion() == criterion)
                .toList();
    }

    public List<AdjustmentRow> adjustments(AdjustmentRule.Kind kind) {
        return adjustments.stream().filter(rule -> rule.kind() == kind).toList();
    }

    public Optional<Grade> grade(@Nullable String code) {
        return grades.stream().filter(grade -> grade.code().equals(code)).findFirst();
    }

    /** What these indicators can earn together. */
    public static BigDecimal fullMarks(List<IndicatorRow> indicators) {
        return Scoring.sum(indicators.stream()
                .<@Nullable BigDecimal>map(IndicatorRow::fullMarks)
                .toList());
    }

    /**
     * An indicator with its full marks.
     *
     * @param expected what evidence the rubric expects; empty where it says nothing
     * @param countedTypes codes of the activity types that are counted for it
     */
    public record IndicatorRow(
            UUID id,
            Criterion criterion,
            String code,
            Label name,
            BigDecimal fullMarks,
            String rule,
            String expected,
            List<String> countedTypes) {

        /** Whether activities of these types are counted for it. */
        public boolean counts(List<String> types) {
            return types.stream().anyMatch(countedTypes::contains);
        }
    }

    /**
     * A bonus, deduction or veto.
     *
     * @param points negative for a deduction, missing for a veto
     * @param cap the most points that all entries by this rule add or take together
     * @param gradeCap the code of the best grade that a veto leaves; none means the lowest
     */
    public record AdjustmentRow(
            AdjustmentRule.Kind kind,
            String code,
            Label name,
            @Nullable BigDecimal points,
            @Nullable BigDecimal cap,
            @Nullable String gradeCap) {}
}
