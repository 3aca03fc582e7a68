package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.rubric.RubricSheet.AdjustmentRow;
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

    RuleEntry entry() {
        return new RuleEntry(
                kind, code(), name().zh(), name().ownEn(), points == null ? null : points.abs(), itemCap, gradeCap);
    }

    AdjustmentRow row() {
        return new AdjustmentRow(kind, code(), name(), points, itemCap, gradeCap);
    }

    /** What an adjustment does. A veto is a decision by name, never automatic. */
    public enum Kind {
        BONUS,
        DEDUCTION,
        VETO
    }
}
