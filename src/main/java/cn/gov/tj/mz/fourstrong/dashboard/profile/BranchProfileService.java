package cn.gov.tj.mz.fourstrong.dashboard.profile;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.account.Roles.ForDashboards;
import cn.gov.tj.mz.fourstrong.activity.PracticeService;
import cn.gov.tj.mz.fourstrong.dashboard.BureauMean;
import cn.gov.tj.mz.fourstrong.dashboard.Result;
import cn.gov.tj.mz.fourstrong.dashboard.ResultQueries;
import cn.gov.tj.mz.fourstrong.dashboard.ScoredResult;
import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.trace.ResultChanges;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a branch is, did, won and reached, for managers and for its own clerk. */
@Service
@ForDashboards
@Transactional(readOnly = true)
public class BranchProfileService {

    private final Caller caller;
    private final OrganisationService organisation;
    private final ProfileQueries profiles;
    private final ResultQueries results;
    private final ResultChanges changes;
    private final PracticeService practices;

    BranchProfileService(
            Caller caller,
            OrganisationService organisation,
            ProfileQueries profiles,
            ResultQueries results,
            ResultChanges changes,
            PracticeService practices) {
        this.caller = caller;
        this.organisation = organisation;
        this.profiles = profiles;
        this.results = results;
        this.changes = changes;
        this.practices = practices;
    }

    /**
     * Some of the branches whose profile the caller may open, in organisation order: those whose name contains the text,
     * {@code limit} of them after the first {@code offset}.
     */
    public List<BranchName> branches(String text, int offset, int limit) {
        return organisation.branches(text, offset, limit, Role.in(Roles.DASHBOARDS));
    }

    /** One of them by its code. */
    public Optional<BranchName> branch(String code) {
        return organisation.branchesWith(Set.of(code), Role.in(Roles.DASHBOARDS)).stream()
                .findFirst();
    }

    /** @throws NotFound when there is no such branch in the caller's scope */
    public BranchProfile profile(String code) {
        var nodes = caller.scope(Role.in(Roles.DASHBOARDS)).nodes();
        var branch = profiles.findFile(code, nodes).orElseThrow(() -> new NotFound(Branch.class, code));
        var limit = Limit.of(BranchProfile.MAX_ACTIVITIES);
        var history = results.scored(results.findHistory(branch.id()));
        var latest = history.stream()
                .map(ScoredResult::result)
                .filter(result -> result.total() != null)
                .map(Result::cycle)
                .findFirst();
        return new BranchProfile(
                branch,
                history,
                latest.map(results::bureauMean).orElse(BureauMean.NONE),
                profiles.findHonours(branch.id(), limit),
                profiles.findFigures(branch.id(), limit),
                profiles.findBrands(branch.id(), limit),
                practices.newest(branch.id()),
                changes.of(branch.id()));
    }
}
