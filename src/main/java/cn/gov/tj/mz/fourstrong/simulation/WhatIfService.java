package cn.gov.tj.mz.fourstrong.simulation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.rubric.Grade;
import cn.gov.tj.mz.fourstrong.rubric.Outcome;
import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet;
import cn.gov.tj.mz.fourstrong.rubric.Rubrics;
import cn.gov.tj.mz.fourstrong.simulation.WhatIfRepository.Fact;
import cn.gov.tj.mz.fourstrong.simulation.WhatIfRepository.Result;
import cn.gov.tj.mz.fourstrong.simulation.WhatIfRepository.Score;
import cn.gov.tj.mz.fourstrong.simulation.WhatIfResult.Row;
import cn.gov.tj.mz.fourstrong.simulation.WhatIfResult.Row.Place;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applies another rubric to a past cycle and tells how totals, grades and order would change; changes nothing. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class WhatIfService {

    private final WhatIfRepository results;
    private final CycleService cycles;
    private final Rubrics rubrics;
    private final Caller caller;

    WhatIfService(WhatIfRepository results, CycleService cycles, Rubrics rubrics, Caller caller) {
        this.results = results;
        this.cycles = cycles;
        this.rubrics = rubrics;
        this.caller = caller;
    }

    /**
     * The results of the cycle in the caller's scope, as the rubric would make them; a constant number of statements.
     *
     * @throws NotFound when there is no such cycle or rubric
     */
    public WhatIfResult ask(String cycle, UUID rubric) {
        var from = RubricSheet.of(cycles.cycle(cycle).rubric());
        var to = RubricSheet.of(rubrics.find(rubric).orElseThrow(() -> new NotFound(Rubric.class, rubric)));
        var nodes = caller.scope(Role.MANAGER).nodes();
        var found = results.findResults(cycle, nodes);
        var ids = found.stream().map(Result::id).toList();
        var facts = results.findFacts(cycle, nodes);
        var scores = results.findScores(cycle, nodes);
        var rescaling = new Rescaling(from, to);
        var outcomes = outcomes(rescaling, ids, scores, facts);
        var before = found.stream().<@Nullable BigDecimal>map(Result::total).toList();
        var after = outcomes.values().stream()
                .<@Nullable BigDecimal>map(Outcome::total)
                .toList();
        var vetoed = facts.stream().filter(Fact::isVeto).map(Fact::evaluation).collect(toSet());
        var rows = found.stream()
                .map(result -> {
                    var outcome = Objects.requireNonNull(outcomes.get(result.id()));
                    return new Row(
                            result.id(),
                            result.branch(),
                            vetoed.contains(result.id()),
                            place(result.total(), from.grade(result.grade()).orElse(null), before),
                            place(outcome.total(), outcome.grade(), after));
                })
                .toList();
        return new WhatIfResult(
                RubricSheet.fullMarks(rescaling.known().indicators()),
                rescaling.scaled(),
                rescaling.added(),
                rescaling.removed(),
                lost(to, facts),
                rows);
    }

    private static Map<UUID, Outcome> outcomes(
            Rescaling rescaling, List<UUID> ids, List<Score> scores, List<Fact> facts) {
        var known = rescaling.known();
        var scoresOf = scores.stream().collect(groupingBy(Score::evaluation, toMap(Score::indicator, Score::points)));
        var factsOf = facts.stream().collect(groupingBy(Fact::evaluation));
        return ids.stream()
                .collect(toMap(
                        id -> id,
                        id -> outcome(
                                known,
                                rescaling.scores(scoresOf.getOrDefault(id, Map.of())),
                                factsOf.getOrDefault(id, List.of()))));
    }

    private static Outcome outcome(RubricSheet rubric, Map<String, BigDecimal> scores, List<Fact> facts) {
        return Outcome.of(
                rubric,
                scores,
                facts.stream()
                        .filter(fact -> !fact.isVeto())
                        .map(fact -> new Outcome.Entry(fact.id(), fact.rule(), fact.matter()))
                        .toList(),
                facts.stream().filter(Fact::isVeto).map(Fact::rule).toList());
    }

    private static List<String> lost(RubricSheet to, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> to.adjustments().stream()
                        .noneMatch(rule -> rule.code().equals(fact.rule()) && rule.kind() == fact.kind()))
                .map(Fact::name)
                .distinct()
                .toList();
    }

    private static Place place(
            @Nullable BigDecimal total, @Nullable Grade grade, Collection<@Nullable BigDecimal> totals) {
        var rank = total == null
                ? null
                : 1
                        + (int) totals.stream()
                                .filter(other -> other != null && other.compareTo(total) > 0)
                                .count();
        return new Place(total, grade == null ? null : grade.name(), rank);
    }
}
