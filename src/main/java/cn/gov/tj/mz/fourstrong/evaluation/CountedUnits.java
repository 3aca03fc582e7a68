package cn.gov.tj.mz.fourstrong.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The units that an evaluation counts for: all that its branch lay below when the cycle opened. */
@Embeddable
public class CountedUnits {

    @ElementCollection
    @CollectionTable(name = "evaluation_unit", joinColumns = @JoinColumn(name = "evaluation_id"))
    @Column(name = "unit_id")
    private final Set<UUID> ids = new HashSet<>();

    protected CountedUnits() {} // for JPA

    public CountedUnits(Set<UUID> ids) {
        this.ids.addAll(ids);
    }

    /** The same for another edition. */
    CountedUnits copy() {
        return new CountedUnits(ids);
    }
}
