package cn.gov.tj.mz.fourstrong.organisation.ui;

import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.screen.filter.AddressFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Branches in an address, by their codes; those that the caller may not see narrow nothing. */
public final class BranchAddress {

    private BranchAddress() {}

    public static AddressFormat<@Nullable BranchName> one(String name, OrganisationService organisation) {
        return AddressFormat.one(
                name, code -> organisation.branchesWith(List.of(code)).stream().findFirst(), BranchName::code);
    }

    public static AddressFormat<Set<BranchName>> many(String name, OrganisationService organisation) {
        return AddressFormat.of(
                name,
                codes -> new LinkedHashSet<>(organisation.branchesWith(codes)),
                branches -> branches.stream().map(BranchName::code).sorted().toList());
    }
}
