package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.cycle.Phase;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.TimeZones;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows leaders whether reviewers measure alike. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class ReviewerStatisticsService {

    private final CycleService cycles;
    private final ReviewerQueries queries;
    private final Caller caller;
    private final Clock clock;

    ReviewerStatisticsService(CycleService cycles, ReviewerQueries queries, Caller caller, Clock clock) {
        this.cycles = cycles;
        this.queries = queries;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Everybody who reviewed or should review in the cycle, by name, with figures over the branches in the caller's
     * scope; in the same few statements whatever their number.
     *
     * @throws NotFound when there is no such cycle
     */
    public List<ReviewerRow> reviewers(String code) {
        var cycle = cycles.cycle(code);
        var nodes = caller.scope(Role.MANAGER).nodes();
        var due = cycle.days().due(Phase.REVIEW);
        var over = due.plusDays(1).atStartOfDay(TimeZones.BUREAU).toInstant();
        var isOver = Phase.daysLate(due, LocalDate.now(clock)) > 0;
        var others = queries.findOthers(cycle.id(), nodes).stream()
                .collect(Collectors.toMap(ReviewerQueries.Mean::reviewer, ReviewerQueries.Mean::exact));
        var missing = queries.findMissing(cycle.id(), nodes).stream()
                .collect(Collectors.toMap(ReviewerQueries.Missing::reviewer, Function.identity()));
        var scores = queries.findScores(cycle.id(), nodes, over).stream()
                .collect(Collectors.toMap(ReviewerQueries.Scores::reviewer, Function.identity()));
        missing.forEach((id, open) -> scores.putIfAbsent(id, ReviewerQueries.Scores.none(id, open.name())));
        return scores.values().stream()
                .sorted(Comparator.comparing(ReviewerQueries.Scores::name)
                        .thenComparing(ReviewerQueries.Scores::reviewer))
                .map(reviewer -> {
                    var open = missing.get(reviewer.reviewer());
                    return reviewer.row(others.get(reviewer.reviewer()), isOver && open != null ? open.reviews() : 0);
                })
                .toList();
    }
}
