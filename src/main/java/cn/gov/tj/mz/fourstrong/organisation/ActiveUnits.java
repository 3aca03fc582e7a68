package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sees that whatever is active lies in an active unit. */
@Component
class ActiveUnits {

    private final UnitRepository units;
    private final BranchRepository branches;

    ActiveUnits(UnitRepository units, BranchRepository branches) {
        this.units = units;
        this.branches = branches;
    }

    /**
     * The unit that something is to lie in.
     *
     * @param active whether that is active, so that the unit has to be
     * @param field where the unit was chosen
     */
    Unit above(@Nullable UUID id, boolean active, String field) {
        if (id == null) {
            throw new Invalid(Problem.of(field, "problem.choose"));
        }
        var unit = units.findById(id).orElseThrow(() -> new NotFound(Unit.class, id));
        if (active && !unit.isActive()) {
            throw new Invalid(Problem.of(field, "organisation.unit.dissolved"));
        }
        return unit;
    }

    /** Refuses that a unit is not active while anything right in it is. */
    void expectEmpty(UUID unit, boolean active) {
        if (!active && (branches.existsByUnitIdAndActiveTrue(unit) || units.existsByParentIdAndActiveTrue(unit))) {
            throw new Invalid(Problem.of("active", "organisation.unit.notEmpty"));
        }
    }
}
