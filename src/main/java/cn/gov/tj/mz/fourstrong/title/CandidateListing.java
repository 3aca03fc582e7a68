package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.exchange.Listing;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The final results of a cycle from which titles are granted, with what its rubric advises. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class CandidateListing implements Listing<Recommendation, Candidate> {

    private final EvaluationListing evaluations;
    private final RecommendationReader recommendations;
    private final CandidateReader candidates;
    private final GrantRepository grants;
    private final Caller caller;

    CandidateListing(
            EvaluationListing evaluations,
            RecommendationReader recommendations,
            CandidateReader candidates,
            GrantRepository grants,
            Caller caller) {
        this.evaluations = evaluations;
        this.recommendations = recommendations;
        this.candidates = candidates;
        this.grants = grants;
        this.caller = caller;
    }

    /** What the rubric of a cycle says, with the quota of the whole bureau. */
    public Recommendation recommendation(String cycle) {
        return recommendations.read(cycle);
    }

    /** The codes of the cycles that have final results, the newest first. */
    public List<String> cycles() {
        return grants.findCyclesWithResults(caller.scope(Role.MANAGER).nodes());
    }

    @Override
    public long count(Recommendation recommendation) {
        return evaluations.count(results(recommendation.cycle()));
    }

    /** In organisation order unless sorted as {@link EvaluationListing#page} can be. */
    @Override
    public List<Candidate> page(Recommendation recommendation, Sort sort, int offset, int limit) {
        var facts = candidates.read(recommendation);
        return evaluations.page(results(recommendation.cycle()), sort, offset, limit).stream()
                .map(facts::candidate)
                .toList();
    }

    @Override
    public void forEach(Recommendation recommendation, Sort sort, Consumer<? super Candidate> action) {
        var facts = candidates.read(recommendation);
        evaluations.forEach(results(recommendation.cycle()), sort, row -> action.accept(facts.candidate(row)));
    }

    /** Whether the rubric suggests anybody who could get a title now. */
    public boolean advises(Recommendation recommendation) {
        var found = new AtomicBoolean();
        forEach(recommendation, Sort.unsorted(), candidate -> {
            if (candidate.eligibility() == Eligibility.ADVISED) {
                found.set(true);
            }
        });
        return found.get();
    }

    /**
     * These evaluations as candidates, as things stand now, whether they are final or not.
     *
     * @throws NotFound when there is not one of them in the cycle, or the caller does not manage its branch
     */
    public GrantBatch batch(String cycle, Set<UUID> chosen) {
        var recommendation = recommendation(cycle);
        var facts = candidates.read(recommendation);
        var found = new LinkedHashMap<UUID, Candidate>();
        evaluations.forEach(EvaluationFilter.ALL.in(cycle), Sort.unsorted(), row -> {
            if (chosen.contains(row.id())) {
                found.put(row.id(), facts.candidate(row));
            }
        });
        for (var id : chosen) {
            var candidate = found.get(id);
            if (candidate == null || candidate.eligibility() == Eligibility.OUTSIDE) {
                throw new NotFound(EvaluationRow.class, id);
            }
        }
        return GrantBatch.of(recommendation, List.copyOf(found.values()));
    }

    private static EvaluationFilter results(String cycle) {
        return EvaluationFilter.ALL.in(cycle).at(EvaluationState.FINAL);
    }
}
