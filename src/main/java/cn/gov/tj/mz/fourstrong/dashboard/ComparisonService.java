package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.cycle.Cycle;
import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts branches side by side; for managers only, because it names others. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class ComparisonService {

    private static final int PROPOSED = 4;

    private final DashboardScopes scopes;
    private final OrganisationService organisation;
    private final ResultQueries results;

    ComparisonService(DashboardScopes scopes, OrganisationService organisation, ResultQueries results) {
        this.scopes = scopes;
        this.organisation = organisation;
        this.results = results;
    }

    /**
     * Some of the branches that may be compared, in organisation order: those whose name contains the text, {@code limit}
     * of them after the first {@code offset}.
     */
    public List<BranchName> branches(String text, int offset, int limit) {
        return organisation.branches(text, offset, limit, Role.MANAGER);
    }

    /** Those that have one of the codes, as far as they may be compared, in organisation order. */
    public List<BranchName> branchesWith(Set<String> codes) {
        return organisation.branchesWith(codes, Role.MANAGER);
    }

    /** Codes of the first few branches, for people who have not chosen yet; none when there are too few to compare. */
    public Set<String> proposal() {
        var first = branches("", 0, PROPOSED).stream().map(BranchName::code).toList();
        return first.size() < Comparison.FEWEST ? Set.of() : new LinkedHashSet<>(first);
    }

    /** @throws NotFound when the cycle does not exist */
    public Selection selection(@Nullable String cycle) {
        return scopes.resolve(new Choice(cycle, null), Role.MANAGER).selection();
    }

    /**
     * @param codes of two to six branches
     * @param cycle code of a cycle; without one the newest with complete results
     * @throws Invalid when there are too few or too many branches
     * @throws NotFound when a branch or the cycle is not there, or lies outside the caller's scope
     */
    public Comparison compare(Set<String> codes, @Nullable String cycle) {
        refuseUnlessFew(codes);
        var chosen = selection(cycle).cycle();
        if (chosen == null) {
            throw new NotFound(Cycle.class, codes);
        }
        var branches = branchesWith(codes);
        if (branches.size() < codes.size()) {
            throw new NotFound(Branch.class, codes);
        }
        var ids = branches.stream().map(BranchName::id).toList();
        var scored = results.scored(results.findResultsOf(chosen.id(), ids)).stream()
                .collect(Collectors.toMap(
                        scoredResult -> scoredResult.result().branchCode(),
                        Function.identity(),
                        (first, _) -> first,
                        LinkedHashMap::new));
        var order = List.copyOf(scored.keySet());
        var places =
                results.findPlaces(ids).stream().collect(Collectors.toMap(BranchPlace::branch, BranchPlace::place));
        return new Comparison(
                chosen,
                branches.stream()
                        .map(branch -> new Comparison.Column(
                                branch, places.getOrDefault(branch.id(), 0L), scored.get(branch.code())))
                        .sorted(Comparator.comparing(column -> place(order, column)))
                        .toList());
    }

    /** In the order of the day the cycle opened; those that were not there come last. */
    private static int place(List<String> order, Comparison.Column column) {
        var place = order.indexOf(column.branch().code());
        return place < 0 ? order.size() : place;
    }

    private static void refuseUnlessFew(Set<String> codes) {
        if (codes.size() < Comparison.FEWEST) {
            throw new Invalid(Problem.of("branches", "dashboard.compare.tooFew", Comparison.FEWEST));
        }
        if (codes.size() > Comparison.MAX_BRANCHES) {
            throw new Invalid(
                    Problem.of("branches", "dashboard.compare.tooMany", Comparison.MAX_BRANCHES, codes.size()));
        }
    }
}
