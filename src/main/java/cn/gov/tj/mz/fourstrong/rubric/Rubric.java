package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
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
    private Integer version;

    private String name;
    private int revision;
    private Instant createdAt;
    private Instant changedAt;

    @Embedded
    private RubricStatus status = RubricStatus.DRAFT;

    @Embedded
    private Limits limits = Limits.USUAL;

    @OneToMany(mappedBy = "rubric", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 100)
    private List<Indicator> indicators = new ArrayList<>();

    @OneToMany(mappedBy = "rubric", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 100)
    private List<AdjustmentRule> adjustments = new ArrayList<>();

    @OneToMany(mappedBy = "rubric", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 100)
    private List<GradeBand> bands = new ArrayList<>();

    protected Rubric() {} // for JPA

    public Rubric(RubricDraft draft, int revision, Instant createdAt) {
        this.id = Uuids.next();
        this.revision = revision;
        this.createdAt = createdAt;
        rewrite(draft, createdAt);
    }

    /** Makes it what the draft says, which has passed {@link DraftCheck}; it has to be enabled anew. */
    public final void rewrite(RubricDraft draft, Instant now) {
        change(now);
        status = RubricStatus.DRAFT;
        var clean = draft.clean();
        name = clean.name();
        limits = clean.limits();
        RubricPart.rewrite(indicators, clean.indicators(), entry -> new Indicator(this, entry));
        RubricPart.rewrite(adjustments, clean.rules(), entry -> new AdjustmentRule(this, entry));
        RubricPart.rewrite(bands, clean.bands(), entry -> new GradeBand(this, entry));
    }

    /** Lets cycles use it, once nothing is missing. */
    public void enable(Instant now) {
        change(now);
        if (!RubricRules.missing(RubricDraft.of(this)).isEmpty()) {
            throw new Refused("rubric.refused.incomplete");
        }
        status = status.enable();
    }

    /** Takes it out of use before any use; it stays to be read. */
    public void withdraw(String reason, Instant now) {
        change(now);
        status = status.withdraw(reason, now);
    }

    /** From now on a change needs a new revision. */
    public void freeze() {
        status = status.freeze();
    }

    private void change(Instant now) {
        status.expectChangeable();
        changedAt = now;
    }

    public RubricState state() {
        return status.state();
    }

    public UUID id() {
        return id;
    }

    public Integer version() {
        return version;
    }

    public String name() {
        return name;
    }

    public int revision() {
        return revision;
    }

    /** Its name and revision, as histories and files have them. */
    public String title() {
        return name + " " + revision;
    }

    public @Nullable String withdrawnReason() {
        return status.withdrawnReason();
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
