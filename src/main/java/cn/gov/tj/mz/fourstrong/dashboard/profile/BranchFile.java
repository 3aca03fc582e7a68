package cn.gov.tj.mz.fourstrong.dashboard.profile;

import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import java.util.UUID;

/** Who a branch is. */
public record BranchFile(UUID id, String code, String name, String shortName, String unit, BranchFacts facts) {}
