package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.RunAsSystem;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.organisation.BranchEntry;
import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import cn.gov.tj.mz.fourstrong.organisation.Naming;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A branch without records, for tests that want to know all of them. */
public final class OwnBranch {

    static final Instant RECORDED_AT = Instant.parse("2026-11-20T08:00:00Z");

    private OwnBranch() {}

    public static UUID create(OrganisationAdminService organisation) {
        return create(organisation, Scope.WHOLE, "TEST");
    }

    /** One of several, all with the same number. */
    static UUID create(OrganisationAdminService organisation, UUID unit, String code) {
        var entry = new BranchEntry(unit, new Naming(code, "测试支部", "测试", 900), BranchFacts.UNKNOWN, true);
        return RunAsSystem.call("test", () -> organisation.createBranch(entry));
    }

    public static ActivityImportService.Entry entry(UUID branch, ActivityDraft draft, ActivityState state) {
        return entry(branch, draft, state, state.allows(ActivityAction.EDITED) ? "请补充" : "重复");
    }

    public static ActivityImportService.Entry entry(
            UUID branch, ActivityDraft draft, ActivityState state, @Nullable String reason) {
        return new ActivityImportService.Entry(branch, Origin.PUBLISHED, null, draft, state, reason, RECORDED_AT);
    }

    public static void add(ActivityImportService imports, ActivityImportService.Entry... entries) {
        RunAsSystem.run("test", () -> imports.importAll(List.of(entries)));
    }
}
