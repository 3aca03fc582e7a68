package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The rules of scoring, 评价细则: indicators, adjustments, grade bands. Frozen once a cycle uses it. */
@Entity
public class Rubric {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;
    private int revision;
    private boolean frozen;
    private Instant createdAt;

    @Embedded
    private Limits limits = Limits.USUAL;

    @OneToMany(mappedBy = "rubric", cascade = CascadeType.ALL)
    @OrderBy("position")
    @BatchSize(size = 100)
    private List<Indicator> indicators = new ArrayList<>();

    @OneToMany(mappedBy = "rubric", cascade = CascadeType.ALL)
    @OrderBy("position")
    @BatchSize(size = 100)
    private List<AdjustmentRule> adjustments = new ArrayList<>();

    @OneToMany(mappedBy = "rubric", cascade = CascadeType.ALL)
    @OrderBy("position")
    @BatchSize(size = 100)
    private List<GradeBand> bands = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Rubric() {} // for JPA

    Rubric(String name, int revision, Instant createdAt) {
        this.id = Ids.next();
        this.name = name;
        this.revision = revision;
        this.createdAt = createdAt;
    }

    Rubric indicator(Criterion criterion, String code, Label name, BigDecimal fullMarks, String rule) {
        expectChangeable();
        indicators.add(new Indicator(this, indicators.size(), criterion, code, name, fullMarks, rule));
        return this;
    }

    Rubric adjustment(
            AdjustmentRule.Kind kind,
            String code,
            Label name,
            @Nullable BigDecimal points,
            @Nullable BigDecimal itemCap) {
        expectChangeable();
        adjustments.add(new AdjustmentRule(this, adjustments.size(), kind, code, name, points, itemCap));
        return this;
    }

    Rubric band(String code, Label name, BigDecimal minScore) {
        expectChangeable();
        bands.add(new GradeBand(this, bands.size(), code, name, minScore));
        return this;
    }

    Rubric limit(Limits limits) {
        expectChangeable();
        this.limits = limits;
        return this;
    }

    /** From now on a change needs a new revision. */
    public void freeze() {
        frozen = true;
    }

    private void expectChangeable() {
        if (frozen) {
            throw new IllegalStateException("Rubric " + id + " is in use");
        }
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public int revision() {
        return revision;
    }

    public boolean isFrozen() {
        return frozen;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Limits limits() {
        return limits;
    }

    /** In the order of the criteria, and of their positions below each. */
    public List<Indicator> indicators() {
        return List.copyOf(indicators);
    }

    public List<AdjustmentRule> adjustments() {
        return List.copyOf(adjustments);
    }

    /** From the highest grade to the lowest. */
    public List<Grade> grades() {
        return bands.stream().map(GradeBand::grade).toList();
    }
}
