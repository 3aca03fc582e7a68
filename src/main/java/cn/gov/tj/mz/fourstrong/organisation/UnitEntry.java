package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.standard.Problems;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as an administrator typed it.
 *
 * @param parent the unit above; null for the root only
 * @param active false when the unit was dissolved; it stays for what happened in it
 */
public record UnitEntry(@Nullable UUID parent, Unit.@Nullable Kind kind, Naming naming, boolean active) {

    public UnitEntry(@Nullable UUID parent, Unit.@Nullable Kind kind, Naming naming) {
        this(parent, kind, naming, true);
    }

    /** What is wrong with it, in the order of the form. */
    public Problems problems() {
        return naming.problems().chosen("kind", kind);
    }
}
