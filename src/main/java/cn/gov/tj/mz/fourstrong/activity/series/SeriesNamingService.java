package cn.gov.tj.mz.fourstrong.activity.series;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForClerks;
import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clerks keep the list of their branch's indicators of work. */
@Service
@ForClerks
@Transactional
public class SeriesNamingService {

    private final SeriesQueries series;
    private final OrganisationService organisation;
    private final Caller caller;
    private final ApplicationEventPublisher events;

    SeriesNamingService(
            SeriesQueries series, OrganisationService organisation, Caller caller, ApplicationEventPublisher events) {
        this.series = series;
        this.organisation = organisation;
        this.caller = caller;
        this.events = events;
    }

    /** What the figures of a branch are called, to choose from. */
    @Transactional(readOnly = true)
    public List<FigureName> figures(UUID branch) {
        return series.findFigureNames(branch, caller.scope(Role.CLERK).nodes());
    }

    /**
     * Names a series of the branch.
     *
     * @throws Invalid for {@code name}, {@code unit}, {@code growthName}, {@code rankName}, {@code length}
     * @throws Refused when the branch was dissolved
     */
    public UUID name(UUID branch, SeriesNames typed) {
        var owner = active(branch);
        var names = checked(branch, null, typed);
        var named = series.save(new FigureSeries(branch, names));
        series.flush(SeriesNamingService::twice);
        publish(SeriesAction.NAMED, named, owner, Map.of(AuditDetail.AFTER, names.inWords()));
        return named.id();
    }

    /** @throws Stale when somebody saved in between */
    public void rename(UUID id, int expectedVersion, SeriesNames typed) {
        var found = load(id, expectedVersion);
        var owner = active(found.branchId());
        var before = found.names().inWords();
        var names = checked(found.branchId(), id, typed);
        found.rename(names);
        series.flush(SeriesNamingService::twice);
        publish(
                SeriesAction.RENAMED,
                found,
                owner,
                Map.of(AuditDetail.BEFORE, before, AuditDetail.AFTER, names.inWords()));
    }

    /**
     * Says what is to be reached in a period, or that nothing is.
     *
     * @throws Invalid for {@code period}, {@code amount}, {@code source}
     */
    public void aimAt(UUID id, int expectedVersion, TargetDraft draft) {
        var found = load(id, expectedVersion);
        var period = draft.checkedPeriod();
        found.aimAt(period, draft.target(period));
        publish(
                SeriesAction.TARGET_SET,
                found,
                active(found.branchId()),
                Map.of(
                        AuditDetail.CONTENT,
                        period.code(),
                        AuditDetail.AFTER,
                        draft.amount() == null ? "" : draft.amount().toPlainString()));
    }

    /** Takes it out of the lists; the reason stays with it. */
    public void withdraw(UUID id, int expectedVersion, String reason) {
        var checked = Reason.checked(reason);
        var found = load(id, expectedVersion);
        found.withdraw(checked);
        publish(SeriesAction.WITHDRAWN, found, owner(found.branchId()), Map.of(AuditDetail.REASON, checked));
    }

    private FigureSeries load(UUID id, int expectedVersion) {
        var found = series.find(id, caller.scope(Role.CLERK).nodes())
                .orElseThrow(() -> new NotFound(FigureSeries.class, id));
        Stale.throwIfChanged(FigureSeries.class, id, expectedVersion, found.version());
        return found;
    }

    private BranchName owner(UUID branch) {
        return organisation.branches(Role.CLERK).stream()
                .filter(own -> own.id().equals(branch))
                .findFirst()
                .orElseThrow(() -> new NotFound(Branch.class, branch));
    }

    private BranchName active(UUID branch) {
        return Optional.of(owner(branch))
                .filter(BranchName::active)
                .orElseThrow(() -> new Refused("activity.refused.dissolved"));
    }

    /** A branch names a series once. */
    private SeriesNames checked(UUID branch, @Nullable UUID id, SeriesNames typed) {
        var names = typed.clean();
        names.check();
        if (series.findListed(Set.of(branch)).stream()
                .filter(other -> !other.id().equals(id))
                .anyMatch(other -> other.names().key().equals(names.key()))) {
            throw twice();
        }
        return names;
    }

    /** Whoever looked first, and whoever saved first. */
    private static Invalid twice() {
        return new Invalid(Problem.of("name", "activity.series.problem.twice"));
    }

    private void publish(SeriesAction action, FigureSeries found, BranchName owner, Map<AuditDetail, Object> details) {
        var subject = owner.shortName() + " " + found.names().name();
        events.publishEvent(new SeriesEvent(found.id(), subject, action, details));
    }
}
