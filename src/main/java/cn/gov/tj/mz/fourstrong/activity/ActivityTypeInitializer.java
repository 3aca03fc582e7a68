package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.exchange.CsvRow;
import cn.gov.tj.mz.fourstrong.exchange.CsvTable;
import cn.gov.tj.mz.fourstrong.standard.DataInitializer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a new installation its vocabulary of types with their rules, before anything else is loaded. */
@Component
@Order(30)
class ActivityTypeInitializer implements DataInitializer {

    private final ActivityTypeRepository types;
    private final DatedRuleRepository rules;

    ActivityTypeInitializer(ActivityTypeRepository types, DatedRuleRepository rules) {
        this.types = types;
        this.rules = rules;
    }

    @Override
    @Transactional
    public void initialize() {
        if (types.count() == 0) {
            var rows = CsvTable.read("/standard-data/activity_types.csv");
            rows.forEach(row -> {
                types.save(new ActivityType(name(row), rows.indexOf(row) + 1));
                rules.save(new DatedRule(row.text("code"), TypeRules.EVER, rule(row), null));
            });
        }
    }

    private static TypeName name(CsvRow row) {
        return new TypeName(
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                ActivityType.Category.valueOf(row.text("category")),
                row.flag("requires_date"));
    }

    private static TypeRule rule(CsvRow row) {
        return new TypeRule(
                TypeRule.Frequency.valueOf(row.text("frequency")),
                row.integer("times"),
                TypeRule.Applicability.valueOf(row.text("applies_when")),
                new RuleWindow(
                        row.integer("opens_after"),
                        row.integer("closes_after"),
                        row.integer("grace_days"),
                        row.integer("notice_days"),
                        row.integer("year_before_months")),
                row.flag("waiver_confirmed"),
                TypeRule.Source.valueOf(row.text("source")));
    }
}
