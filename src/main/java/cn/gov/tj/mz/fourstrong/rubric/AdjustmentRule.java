package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reason to add or take points beside the indicators, or to withdraw eligibility. */
@Entity
public class AdjustmentRule implements RubricPart<RuleEntry> {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Rubric rubric;

    private int position;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String code;

    @Embedded
    private Label name;

    private @Nullable BigDecimal points;
    private @Nullable BigDecimal itemCap;
    private @Nullable String gradeCap;

    @SuppressWarnings("NullAway.Init")
    protected AdjustmentRule() {} // for JPA

    AdjustmentRule(Rubric rubric, RuleEntry entry, int position) {
        this.id = Uuids.next();
        this.rubric = rubric;
        rewrite(entry, position);
    }

    @Override
    public final void rewrite(RuleEntry entry, int place) {
        position = place;
        kind = entry.kind();
        code = entry.code();
        name = entry.label();
        points = entry.signedPoints();
        itemCap = entry.itemCap();
        gradeCap = entry.gradeCap();
    }

    @Override
    public int position() {
        return position;
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return code;
    }

    public Label name() {
        return name;
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
