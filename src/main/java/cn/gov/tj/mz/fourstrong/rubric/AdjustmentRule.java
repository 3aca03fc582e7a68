package cn.gov.tj.mz.fourstrong.rubric;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A reason to add or take points beside the indicators, or to withdraw eligibility. */
@Entity
public class AdjustmentRule extends RubricPart<RuleEntry> {

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable BigDecimal points;
    private @Nullable BigDecimal itemCap;
    private @Nullable String gradeCap;

    protected AdjustmentRule() {} // for JPA

    AdjustmentRule(Rubric rubric, RuleEntry entry) {
        super(rubric, entry);
        rewrite(entry);
    }

    @Override
    final void rewrite(RuleEntry entry) {
        kind = entry.kind();
        points = entry.signedPoints();
        itemCap = entry.itemCap();
        gradeCap = entry.gradeCap();
    }

    public Kind kind() {
        return kind;
    }

    /** Points each time: positive for a bonus, negative for a deduction, none for a veto. */
    public @Nullable BigDecimal points() {
        return points;
    }

    /** The most points that all entries by this rule add or take together; none where nothing limits. */
    public @Nullable BigDecimal itemCap() {
        return itemCap;
    }

    /** The code of the best grade that a veto leaves; none means the lowest. */
    public @Nullable String gradeCap() {
        return gradeCap;
    }

    /** What an adjustment does. A veto is a decision by name, never automatic. */
    public enum Kind {
        BONUS,
        DEDUCTION,
        VETO
    }
}
