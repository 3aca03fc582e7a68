package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.standard.Problems;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as an administrator typed it.
 *
 * @param parent the unit above; null for the root only
 * @param code 1 to 20 capital letters and digits, fixed once the unit exists
 * @param name 1 to 100 code points
 * @param shortName 1 to 50 code points
 * @param sortOrder 0 to 9999, the place among its siblings
 */
public record UnitEntry(
        @Nullable UUID parent,
        @Nullable String code,
        Unit.@Nullable Kind kind,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable Integer sortOrder) {

    Problems problems() {
        return EntryRules.naming(code, name, shortName, sortOrder).chosen("kind", kind);
    }
}
