package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A node of the organisation tree, with a fixed place among its siblings. */
@Entity
public class Unit {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Unit parent;

    private String code;
    private String name;
    private String shortName;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int sortOrder;
    private boolean active = true;

    /** The place in the whole tree, kept by {@link UnitPositions} past this entity. */
    @Column(updatable = false)
    private int position;

    protected Unit() {} // for JPA

    private Unit(UUID id, @Nullable Unit parent, Kind kind, Naming naming) {
        this.id = id;
        this.parent = parent;
        this.code = naming.code();
        change(kind, naming);
    }

    Unit(Unit parent, Kind kind, Naming naming) {
        this(Uuids.next(), parent, kind, naming);
    }

    /** The one unit without a parent. */
    static Unit root(Naming naming) {
        return new Unit(Scope.WHOLE, null, Kind.BUREAU, naming);
    }

    /** Joins another unit, which may not lie below this one; the branches below have to follow. */
    void moveTo(Unit parent) {
        if (id.equals(Scope.WHOLE) || parent.line().contains(id)) {
            throw new Invalid(Problem.of("parent", "organisation.cycle"));
        }
        this.parent = parent;
    }

    /** Dissolves or revives it; what lies below has to be looked at first. */
    void setActive(boolean active) {
        if (!active && id.equals(Scope.WHOLE)) {
            throw new Invalid(Problem.of("active", "organisation.unit.root"));
        }
        this.active = active;
    }

    /** Takes all but the code, which is fixed. */
    void change(Kind kind, Naming naming) {
        this.kind = kind;
        this.name = naming.name();
        this.shortName = naming.shortName();
        this.sortOrder = naming.place();
    }

    public UUID id() {
        return id;
    }

    public Integer version() {
        return version;
    }

    public @Nullable Unit parent() {
        return parent;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public Naming naming() {
        return new Naming(code, name, shortName, sortOrder);
    }

    public boolean isActive() {
        return active;
    }

    /** This unit and all above it, up to the root. */
    List<UUID> line() {
        var line = new ArrayList<UUID>();
        for (var unit = this; unit != null; unit = unit.parent()) {
            line.add(unit.id()); // not the field, which an unloaded unit does not have
        }
        return line;
    }

    /** What sort of unit it is. */
    public enum Kind {
        BUREAU,
        ORGAN,
        INSTITUTION
    }
}
