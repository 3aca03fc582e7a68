package cn.gov.tj.mz.fourstrong.title;

import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.exchange.Listing;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.rubric.Grade;
import cn.gov.tj.mz.fourstrong.title.TitleRepository.Holder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The final results of a cycle from which titles are granted, with what its rubric advises. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class CandidateListing implements Listing<Recommendation, Candidate> {

    private final EvaluationListing evaluations;
    private final CycleService cycles;
    private final OrganisationService organisation;
    private final TitleRepository titles;
    private final Caller caller;

    CandidateListing(
            EvaluationListing evaluations,
            CycleService cycles,
            OrganisationService organisation,
            TitleRepository titles,
            Caller caller) {
        this.evaluations = evaluations;
        this.cycles = cycles;
        this.organisation = organisation;
        this.titles = titles;
        this.caller = caller;
    }

    /** What the rubric of a cycle says; a quota counts the results that the caller sees. */
    public Recommendation recommendation(String cycle) {
        var rubric = cycles.rubric(cycle);
        var highest = rubric.grades().stream().max(Grade.LOWEST_FIRST).orElseThrow();
        var results = (int) evaluations.count(results(cycle));
        var quota = rubric.limits().topQuota();
        var threshold =
                quota == null || results == 0 ? null : threshold(cycle, highest, Recommendation.places(results, quota));
        return new Recommendation(cycle, highest, quota, results, threshold);
    }

    /** The codes of the cycles that have final results, the newest first. */
    public List<String> cycles() {
        return titles.findCyclesWithResults(caller.scope(Role.MANAGER).nodes());
    }

    @Override
    public long count(Recommendation recommendation) {
        return evaluations.count(results(recommendation.cycle()));
    }

    /** In organisation order unless sorted as {@link EvaluationListing#page} can be. */
    @Override
    public List<Candidate> page(Recommendation recommendation, Sort sort, int offset, int limit) {
        var grants = grants(recommendation);
        return evaluations.page(results(recommendation.cycle()), sort, offset, limit).stream()
                .map(grants::candidate)
                .toList();
    }

    @Override
    public void forEach(Recommendation recommendation, Sort sort, Consumer<? super Candidate> action) {
        var grants = grants(recommendation);
        evaluations.forEach(results(recommendation.cycle()), sort, row -> action.accept(grants.candidate(row)));
    }

    /** The total of the last that finds a place, if there is another behind it. */
    private @Nullable BigDecimal threshold(String cycle, Grade highest, int places) {
        var best = new EvaluationFilter(cycle, null, null, highest.code(), Set.of(EvaluationState.FINAL));
        var edge = evaluations.page(best, Sort.by(Sort.Order.desc("total")), places - 1, 2);
        return edge.size() < 2 ? null : edge.getFirst().total();
    }

    private Grants grants(Recommendation recommendation) {
        var held =
                titles.findHolders(recommendation.cycle()).stream().collect(toMap(Holder::branch, Holder::certificate));
        return new Grants(recommendation, managed(), held);
    }

    /** The branches that the caller manages, null for all: who also reviews or records sees results of others. */
    private @Nullable Set<UUID> managed() {
        return caller.scope(Role.MANAGER).isWhole()
                ? null
                : organisation.branches(Role.MANAGER).stream()
                        .map(BranchName::id)
                        .collect(Collectors.toSet());
    }

    private static EvaluationFilter results(String cycle) {
        return EvaluationFilter.ALL.in(cycle).at(EvaluationState.FINAL);
    }

    /** What decides about a title besides the result: the branches that the caller manages, and who holds one. */
    private record Grants(
            Recommendation recommendation, @Nullable Set<UUID> managed, Map<UUID, String> held) {

        Candidate candidate(EvaluationRow row) {
            if (managed != null && !managed.contains(row.branch().id())) {
                return new Candidate(row, Eligibility.OUTSIDE, null);
            }
            var certificate = held.get(row.branch().id());
            var eligibility =
                    certificate == null ? recommendation.of(row.result().grade(), row.total()) : Eligibility.HOLDS;
            return new Candidate(row, eligibility, certificate);
        }
    }
}
