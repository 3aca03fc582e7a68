package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.exchange.CsvRow;
import cn.gov.tj.mz.fourstrong.exchange.CsvTable;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Groundwork;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Objects;
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
        var rubric = new Rubric(NAME, 1, clock.instant());
        CsvTable.read("/standard-data/rubric.csv")
                .forEach(row -> rubric.indicator(
                        Criterion.valueOf(row.text("criterion")),
                        row.text("indicator_code"),
                        new Label(row.text("indicator_name_zh"), row.text("indicator_name_en")),
                        points(row, "max_points"),
                        row.text("scoring_rule_zh")));
        var adjustments = CsvTable.read("/standard-data/rubric_adjustments.csv");
        adjustments.forEach(row -> rubric.adjustment(
                AdjustmentRule.Kind.valueOf(row.text("kind")),
                row.text("code"),
                label(row),
                row.decimal("points"),
                null));
        adjustments.stream()
                .map(row -> row.decimal("cap"))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(cap -> rubric.limit(Limits.USUAL.withBonusCap(Scoring.round(cap))));
        CsvTable.read("/standard-data/grade_bands.csv")
                .forEach(row -> rubric.band(row.text("code"), label(row), points(row, "min_score")));
        return rubric;
    }

    private static Label label(CsvRow row) {
        return new Label(row.text("name_zh"), row.text("name_en"));
    }

    private static BigDecimal points(CsvRow row, String column) {
        return Scoring.round(Objects.requireNonNull(row.decimal(column), column));
    }
}
