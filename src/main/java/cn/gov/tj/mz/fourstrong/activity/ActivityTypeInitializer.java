package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.exchange.CsvRow;
import cn.gov.tj.mz.fourstrong.exchange.CsvTable;
import cn.gov.tj.mz.fourstrong.standard.DataInitializer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a new installation its vocabulary of types, before anything else is loaded. */
@Component
@Order(30)
class ActivityTypeInitializer implements DataInitializer {

    private final ActivityTypeRepository types;

    ActivityTypeInitializer(ActivityTypeRepository types) {
        this.types = types;
    }

    @Override
    @Transactional
    public void initialize() {
        if (types.count() == 0) {
            var rows = CsvTable.read("/standard-data/activity_types.csv");
            rows.forEach(row -> types.save(type(row, rows.indexOf(row) + 1)));
        }
    }

    private static ActivityType type(CsvRow row, int position) {
        var name = new TypeName(
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                ActivityType.Category.valueOf(row.text("category")),
                row.flag("requires_date"));
        var rule = new TypeRule(
                TypeRule.Frequency.valueOf(row.text("frequency")),
                row.integer("times"),
                TypeRule.Applicability.valueOf(row.text("applies_when")),
                row.integer("grace_days"),
                TypeRule.Source.valueOf(row.text("source")));
        return new ActivityType(name, rule, position);
    }
}
