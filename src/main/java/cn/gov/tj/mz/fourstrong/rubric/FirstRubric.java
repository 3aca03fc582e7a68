package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.exchange.CsvRow;
import cn.gov.tj.mz.fourstrong.exchange.CsvTable;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Groundwork;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a new installation a rubric to begin with, until the bureau has its own. */
@Component
@Order(40)
class FirstRubric implements Groundwork {

    private static final String NAME = "四强党支部评价细则";

    private final RubricRepository rubrics;
    private final Clock clock;

    FirstRubric(RubricRepository rubrics, Clock clock) {
        this.rubrics = rubrics;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void lay() {
        if (rubrics.count() == 0) {
            rubrics.save(standard());
        }
    }

    /** The rubric as the tables that come with the program describe it. */
    Rubric standard() {
        var adjustments = CsvTable.read("/standard-data/rubric_adjustments.csv");
        var cap = adjustments.stream()
                .flatMap(row -> Stream.ofNullable(row.decimal("cap")))
                .findFirst();
        var usual = Limits.USUAL;
        var draft = new RubricDraft(
                NAME,
                rows("rubric", FirstRubric::indicator),
                adjustments.stream().map(FirstRubric::rule).toList(),
                rows("grade_bands", FirstRubric::band),
                cap.map(Scoring::round).orElse(null),
                usual.deductionCap(),
                usual.topQuota(),
                usual.spreadLimit(),
                usual.minimumAgeMonths());
        return new Rubric(draft, 1, clock.instant());
    }

    private static <E> List<E> rows(String table, Function<CsvRow, E> entry) {
        return CsvTable.read("/standard-data/" + table + ".csv").stream()
                .map(entry)
                .toList();
    }

    private static IndicatorEntry indicator(CsvRow row) {
        return new IndicatorEntry(
                Criterion.valueOf(row.text("criterion")),
                row.text("indicator_code"),
                row.text("indicator_name_zh"),
                row.text("indicator_name_en"),
                row.decimal("max_points"),
                row.text("scoring_rule_zh"),
                "");
    }

    private static RuleEntry rule(CsvRow row) {
        var points = row.decimal("points");
        return new RuleEntry(
                AdjustmentRule.Kind.valueOf(row.text("kind")),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                points == null ? null : Scoring.round(points.abs()),
                null,
                null);
    }

    private static BandEntry band(CsvRow row) {
        return new BandEntry(row.text("code"), row.text("name_zh"), row.text("name_en"), row.decimal("min_score"));
    }
}
