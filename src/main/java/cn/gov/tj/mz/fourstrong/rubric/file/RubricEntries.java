package cn.gov.tj.mz.fourstrong.rubric.file;

import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.rubric.BandEntry;
import cn.gov.tj.mz.fourstrong.rubric.IndicatorEntry;
import cn.gov.tj.mz.fourstrong.rubric.RuleEntry;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.util.Objects;

/** Reads the rows of a rubric's files as entries of a draft. */
final class RubricEntries {

    private RubricEntries() {}

    static IndicatorEntry indicator(Cells cells) {
        return new IndicatorEntry(
                cells.constant("criterion", Criterion.class),
                cells.text("indicator_code"),
                cells.text("indicator_name_zh"),
                cells.text("indicator_name_en"),
                cells.number("max_points"),
                cells.text("scoring_rule_zh"),
                cells.text("evidence_zh"),
                IndicatorEntry.types(cells.text("counted_types")),
                cells.number("points_per_missing"));
    }

    static RuleEntry rule(Cells cells) {
        var kind =
                Objects.requireNonNullElse(cells.constant("kind", AdjustmentRule.Kind.class), AdjustmentRule.Kind.VETO);
        var points = cells.number("points");
        if (points != null && kind == AdjustmentRule.Kind.DEDUCTION) {
            cells.check(points.signum() < 0, "points", "rubric.import.deduction");
            points = points.abs();
        } else if (kind == AdjustmentRule.Kind.VETO && cells.isRead("kind")) {
            cells.check(points == null, "points", "rubric.import.vetoPoints");
        }
        var gradeCap = cells.text("grade_cap");
        return new RuleEntry(
                kind,
                cells.text("code"),
                cells.text("name_zh"),
                cells.text("name_en"),
                points,
                cells.number("item_cap"),
                gradeCap.isEmpty() ? null : gradeCap);
    }

    static BandEntry band(Cells cells) {
        return new BandEntry(
                cells.text("code"), cells.text("name_zh"), cells.text("name_en"), cells.number("min_score"));
    }
}
