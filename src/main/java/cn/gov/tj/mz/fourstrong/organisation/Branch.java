package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A Party branch: what is recorded, scored and compared. */
@Entity
public class Branch {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Unit unit;

    private String code;
    private String name;
    private String shortName;
    private int sortOrder;
    private boolean active;
    private @Nullable LocalDate closedOn;

    @Embedded
    private BranchFacts facts;

    @ElementCollection
    @CollectionTable(name = "branch_ancestor", joinColumns = @JoinColumn(name = "branch_id"))
    @Column(name = "node_id")
    private Set<UUID> ancestors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "branch_past_facts", joinColumns = @JoinColumn(name = "branch_id"))
    private Set<PastFacts> pastFacts = new HashSet<>();

    protected Branch() {} // for JPA

    Branch(Unit unit, Naming naming, BranchFacts facts) {
        this.id = Uuids.next();
        this.code = naming.code();
        this.facts = facts;
        moveTo(unit);
        change(naming, facts, true, null, LocalDate.EPOCH);
    }

    /** Joins another unit; what is scoped to that unit or above reaches this branch from now on. */
    void moveTo(Unit unit) {
        this.unit = unit;
        ancestors.clear();
        ancestors.add(id);
        ancestors.addAll(unit.line());
    }

    /**
     * Takes all but the code, which is fixed.
     *
     * @param closedOn when it was dissolved, as far as it was and that is known
     * @param today from when on other facts decide about duties
     */
    void change(Naming naming, BranchFacts facts, boolean active, @Nullable LocalDate closedOn, LocalDate today) {
        if (!facts.hasSameDutiesAs(this.facts)
                && pastFacts.stream().noneMatch(past -> past.until().equals(today))) {
            pastFacts.add(new PastFacts(today, this.facts.committee(), this.facts.groups()));
        }
        this.name = naming.name();
        this.shortName = naming.shortName();
        this.sortOrder = naming.place();
        this.facts = facts;
        this.active = active;
        this.closedOn = active ? null : closedOn;
    }

    public UUID id() {
        return id;
    }

    public Integer version() {
        return version;
    }

    public Unit unit() {
        return unit;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public boolean isActive() {
        return active;
    }

    /** When it was dissolved; null while it is active, and where nobody knows. */
    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public BranchFacts facts() {
        return facts;
    }

    public Naming naming() {
        return new Naming(code, name, shortName, sortOrder);
    }
}
