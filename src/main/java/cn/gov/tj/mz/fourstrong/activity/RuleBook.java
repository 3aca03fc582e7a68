package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Writes down rules, for services whose caller may set them. */
@Component
public class RuleBook {

    private final ActivityTypeRepository types;
    private final DatedRuleRepository rules;

    RuleBook(ActivityTypeRepository types, DatedRuleRepository rules) {
        this.types = types;
        this.rules = rules;
    }

    /**
     * Sets the rule of a type from a day on, or another one for a day that has one.
     *
     * @param before the rule that held on that day when the caller looked
     * @throws Stale when another holds by now, or somebody sets one at the same time
     */
    public void set(String type, TypeRule before, LocalDate validFrom, TypeRule rule, Signature by) {
        if (types.findForUpdate(type).isEmpty()) {
            throw new NotFound(ActivityType.class, type);
        }
        if (!types.rules().on(type, validFrom).equals(before)) {
            throw new Stale(DatedRule.class, type);
        }
        rules.findById(new DatedRule.Key(type, validFrom))
                .ifPresentOrElse(
                        known -> known.change(rule, by), () -> rules.save(new DatedRule(type, validFrom, rule, by)));
    }
}
