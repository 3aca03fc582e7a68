package cn.gov.tj.mz.fourstrong.evaluation.opening;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.gov.tj.mz.fourstrong.cycle.Cycle;
import cn.gov.tj.mz.fourstrong.evaluation.CountedUnits;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRepository;
import cn.gov.tj.mz.fourstrong.evaluation.Progress;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CandidateRepository.Membership;
import cn.gov.tj.mz.fourstrong.evaluation.review.Assignment;
import cn.gov.tj.mz.fourstrong.evaluation.review.AssignmentRepository;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewerPlan;
import cn.gov.tj.mz.fourstrong.evaluation.review.Reviewers;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Takes branches into a cycle as they are that day, and gives those that take part to reviewers. */
@Component
class Participants {

    private final CandidateRepository candidates;
    private final EvaluationRepository evaluations;
    private final Reviewers reviewers;
    private final AssignmentRepository assignments;

    Participants(
            CandidateRepository candidates,
            EvaluationRepository evaluations,
            Reviewers reviewers,
            AssignmentRepository assignments) {
        this.candidates = candidates;
        this.evaluations = evaluations;
        this.reviewers = reviewers;
        this.assignments = assignments;
    }

    /** @param leftOut branches that take no part although they could, and why */
    List<Evaluation> enter(Cycle cycle, List<Candidate> branches, Map<UUID, String> leftOut, Instant now) {
        var units = candidates
                .findMemberships(branches.stream().map(Candidate::id).toList())
                .stream()
                .collect(groupingBy(Membership::branch, mapping(Membership::unit, toSet())));
        var entered = branches.stream()
                .map(branch -> evaluation(cycle, branch, requireNonNull(units.get(branch.id())), leftOut, now))
                .toList();
        entered.forEach(evaluations::save);
        return entered;
    }

    void assign(List<Evaluation> participating, ReviewerPlan plan, Instant now) {
        var chosen = reviewers.find(plan.reviewers());
        if (chosen.isEmpty()) {
            return;
        }
        var byBranch = participating.stream()
                .collect(toMap(evaluation -> evaluation.branch().id(), Function.identity()));
        var branches = participating.stream()
                .map(evaluation -> evaluation.branch().id())
                .toList();
        plan.allocate(chosen, branches, reviewers.eligibility(chosen))
                .forEach((branch, allocation) -> allocation.forEach(reviewer ->
                        assignments.save(new Assignment(requireNonNull(byBranch.get(branch)), reviewer, now))));
    }

    private static Evaluation evaluation(
            Cycle cycle, Candidate branch, Set<UUID> units, Map<UUID, String> leftOut, Instant now) {
        var exclusion = branch.exclusion(cycle.endsOn(), cycle.minimumAgeMonths());
        var evaluation =
                new Evaluation(cycle, branch.snapshot(), new CountedUnits(units), new Progress(exclusion, now));
        var reason = leftOut.get(branch.id());
        if (exclusion == null && reason != null) {
            evaluation.progress().leaveOut(Text.cleanOrEmpty(reason));
        }
        return evaluation;
    }
}
