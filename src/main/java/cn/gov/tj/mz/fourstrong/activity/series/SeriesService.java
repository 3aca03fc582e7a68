package cn.gov.tj.mz.fourstrong.activity.series;

import static java.util.stream.Collectors.groupingBy;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The indicators of work that the caller may see, made of accepted records; no score and no count rests on them. */
@Service
@ForBusiness
@Transactional(readOnly = true)
public class SeriesService {

    private final SeriesQueries series;
    private final OrganisationService organisation;
    private final Caller caller;
    private final Clock clock;

    SeriesService(SeriesQueries series, OrganisationService organisation, Caller caller, Clock clock) {
        this.series = series;
        this.organisation = organisation;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those of all branches in organisation order; an active branch without any has a row that says so. */
    public List<SeriesRow> all() {
        return rows(organisation.branches(), caller.scope().nodes());
    }

    /**
     * Those of one branch.
     *
     * @throws NotFound when there is no such branch in the caller's scope
     */
    public List<SeriesRow> of(String branch) {
        var found = organisation.branchesWith(Set.of(branch));
        if (found.isEmpty()) {
            throw new NotFound(Branch.class, branch);
        }
        return rows(found, Set.of(found.getFirst().id())).stream()
                .filter(row -> row.listed() != null)
                .toList();
    }

    private List<SeriesRow> rows(List<BranchName> branches, Collection<UUID> nodes) {
        var listed = series.findListed(nodes).stream().collect(groupingBy(FigureSeries::branchId));
        var figures = series.findFigures(nodes).stream().collect(groupingBy(SeriesFigure::branch));
        return branches.stream()
                .flatMap(branch -> rows(
                        branch,
                        listed.getOrDefault(branch.id(), List.of()),
                        figures.getOrDefault(branch.id(), List.of())))
                .toList();
    }

    private Stream<SeriesRow> rows(BranchName branch, List<FigureSeries> listed, List<SeriesFigure> figures) {
        if (listed.isEmpty()) {
            return branch.active() ? Stream.of(new SeriesRow(branch, null, List.of(), List.of())) : Stream.empty();
        }
        return listed.stream().map(one -> {
            var points = SeriesReader.points(one.names(), one.targets(), figures);
            return new SeriesRow(
                    branch,
                    new SeriesRow.Listed(one.id(), one.version(), one.names(), one.targets()),
                    points,
                    branch.active()
                            ? MissingPeriods.of(one.names().length(), points, LocalDate.now(clock))
                            : List.of());
        });
    }
}
