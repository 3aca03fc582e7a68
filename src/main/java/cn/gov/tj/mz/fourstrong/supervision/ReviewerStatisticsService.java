package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.ForManagers;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.cycle.Phase;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows leaders whether reviewers measure alike. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class ReviewerStatisticsService {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

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
        var over = cycle.days()
                .due(Phase.REVIEW)
                .plusDays(1)
                .atStartOfDay(SHANGHAI)
                .toInstant();
        var given = byId(queries.findGiven(cycle.id(), nodes, over), ReviewerQueries.Given::reviewer);
        var others = byId(queries.findOthers(cycle.id(), nodes), ReviewerQueries.Mean::reviewer);
        var missing = byId(queries.findMissing(cycle.id(), nodes), ReviewerQueries.Missing::reviewer);
        var isOver = LocalDate.now(clock).isAfter(cycle.days().due(Phase.REVIEW));
        var names = new LinkedHashMap<UUID, String>();
        given.values().forEach(one -> names.put(one.reviewer(), one.name()));
        missing.values().forEach(one -> names.putIfAbsent(one.reviewer(), one.name()));
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(name -> {
                    var own = given.getOrDefault(name.getKey(), ReviewerQueries.Given.NONE);
                    var open = missing.get(name.getKey());
                    var mean = others.get(name.getKey());
                    return new ReviewerRow(
                            name.getKey(),
                            name.getValue(),
                            own.reviews(),
                            ReviewerQueries.round(own.mean()),
                            mean == null ? null : ReviewerQueries.round(mean.mean()),
                            ReviewerQueries.round(own.self()),
                            own.lowest(),
                            own.highest(),
                            own.late() + (isOver && open != null ? open.reviews() : 0));
                })
                .toList();
    }

    private static <T> Map<UUID, T> byId(List<T> rows, Function<T, UUID> id) {
        return rows.stream()
                .collect(Collectors.toMap(id, Function.identity(), (value, _) -> value, LinkedHashMap::new));
    }
}
