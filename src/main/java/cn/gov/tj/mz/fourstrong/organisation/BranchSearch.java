package cn.gov.tj.mz.fourstrong.organisation;

import static java.util.stream.Collectors.toSet;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.standard.Found;
import cn.gov.tj.mz.fourstrong.standard.FoundKind;
import cn.gov.tj.mz.fourstrong.standard.SearchSource;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import cn.gov.tj.mz.fourstrong.standard.Words;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds branches by their names and that of their unit; each leads to what the caller may see of it. */
@Component
@Transactional(readOnly = true)
class BranchSearch implements SearchSource {

    private static final String DISSOLVED_LAST = "case when b.active = true then 0 else 1 end, ";

    private final BranchQueries queries;
    private final BranchRepository branches;
    private final Caller caller;

    BranchSearch(BranchQueries queries, BranchRepository branches, Caller caller) {
        this.queries = queries;
        this.branches = branches;
        this.caller = caller;
    }

    @Override
    public List<Found> find(SearchWords words) {
        var scope = caller.is(Role.SYSTEM_ADMIN) ? new Scope(Set.of(Scope.WHOLE)) : caller.scope();
        if (words.isEmpty() || scope.nodes().isEmpty()) {
            return List.of();
        }
        var found = queries.find(scope, words, DISSOLVED_LAST, 0, Found.MOST);
        var profiles = profiles(found);
        return found.stream()
                .map(branch -> new Found(
                        FoundKind.BRANCH, Words.name(branch.shortName()), line(branch), route(branch, profiles)))
                .toList();
    }

    /** The codes of those whose profile the caller may open. */
    private Set<String> profiles(List<BranchName> found) {
        var nodes = caller.scope(Role.in(Roles.DASHBOARDS)).nodes();
        var codes = found.stream().map(BranchName::code).collect(toSet());
        return nodes.isEmpty() || codes.isEmpty()
                ? Set.of()
                : branches.findNamesByCode(nodes, codes).stream()
                        .map(BranchName::code)
                        .collect(toSet());
    }

    private String route(BranchName branch, Set<String> profiles) {
        if (caller.is(Role.SYSTEM_ADMIN)) {
            return Found.route("organisation", "q", branch.code());
        }
        return profiles.contains(branch.code())
                ? "branches/" + branch.code()
                : Found.route("activities", "branch", branch.code());
    }

    private static Words line(BranchName branch) {
        var key = branch.active() ? "organisation.found" : "organisation.found.dissolved";
        return Words.of(key, branch.name(), branch.unitName());
    }
}
