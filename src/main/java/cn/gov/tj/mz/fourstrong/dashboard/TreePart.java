package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.UnitName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of the tree that a page shows, so that the lists behind its numbers show the same; nothing is all. */
public record TreePart(@Nullable UnitName unit, @Nullable BranchName branch) {

    public @Nullable String unitCode() {
        return unit == null ? null : unit.code();
    }

    public @Nullable UUID unitId() {
        return unit == null ? null : unit.id();
    }

    /** The unit that results are counted for; null for the bureau, in which all lie. */
    @Nullable
    UUID countedUnit() {
        return Scope.WHOLE.equals(unitId()) ? null : unitId();
    }

    public @Nullable String branchCode() {
        return branch == null ? null : branch.code();
    }

    public @Nullable UUID branchId() {
        return branch == null ? null : branch.id();
    }
}
