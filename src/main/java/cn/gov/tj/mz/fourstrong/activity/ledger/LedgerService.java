package cn.gov.tj.mz.fourstrong.activity.ledger;

import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.activity.ActivityListing;
import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ledgers of the branches that the caller may see; withdrawn records are not in them. */
@Service
@ForBusiness
@Transactional(readOnly = true)
public class LedgerService {

    private static final int QUARTERS = Period.Kind.QUARTER.parts();
    private static final Sort BY_DAY = Sort.by("start", "created");

    private final ActivityListing activities;
    private final OrganisationService organisation;
    private final Clock clock;

    LedgerService(ActivityListing activities, OrganisationService organisation, Clock clock) {
        this.activities = activities;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such branch in the caller's scope */
    public Ledger ledger(String branch, Period quarter) {
        var found = organisation.branchesWith(Set.of(branch)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(Branch.class, branch));
        var rows = new ArrayList<ActivityRow>();
        var days = new ActivityFilter.Time(Set.of(), quarter.startsOn(), quarter.endsOn(), false);
        activities.forEach(of(found, days), BY_DAY, rows::add);
        var without = new ActivityFilter.Time(Set.of(quarter.year()), null, null, true);
        activities.forEach(of(found, without), Sort.by("created"), rows::add);
        var lines = IntStream.range(0, rows.size())
                .mapToObj(place -> new LedgerLine(place + 1, rows.get(place)))
                .toList();
        return new Ledger(found, quarter, lines);
    }

    /** Whose ledger is opened first: that of the first branch in the order of the organisation. */
    public Optional<BranchName> first() {
        return organisation.branches("", 0, 1).stream().findFirst();
    }

    /** Branches to choose from, those in whose names each word stands. */
    public List<BranchName> branches(String text, int offset, int limit) {
        return organisation.branches(text, offset, limit);
    }

    public Period thisQuarter() {
        return Period.of(Period.Kind.QUARTER, LocalDate.now(clock));
    }

    /** From this one back to the first of the year that the earliest record counts for, and at least of this year. */
    public List<Period> quarters() {
        var current = thisQuarter();
        var first = activities.years().stream().reduce(current.year(), Math::min);
        return Stream.iterate(current, LedgerService::before)
                .limit((current.year() - first) * (long) QUARTERS + current.part())
                .toList();
    }

    private static Period before(Period quarter) {
        return Period.of(Period.Kind.QUARTER, quarter.startsOn().minusDays(1));
    }

    private static ActivityFilter of(BranchName branch, ActivityFilter.Time time) {
        return new ActivityFilter(
                null, ActivityFilter.Place.branch(branch.id()), ActivityFilter.Tags.ALL, time, Set.of(), Set.of());
    }
}
