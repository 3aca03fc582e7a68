package cn.gov.tj.mz.fourstrong.evaluation;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.rubric.Rubrics;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens a cycle: freezes the rubric, takes every branch in scope as it is, and deals those that take part. */
@Component
class CycleOpening {

    private final OpeningRules rules;
    private final CycleRepository cycles;
    private final Rubrics rubrics;
    private final Reviewers reviewers;
    private final EntityManager database;
    private final ApplicationEventPublisher events;

    CycleOpening(
            OpeningRules rules,
            CycleRepository cycles,
            Rubrics rubrics,
            Reviewers reviewers,
            EntityManager database,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.cycles = cycles;
        this.rubrics = rubrics;
        this.reviewers = reviewers;
        this.database = database;
        this.events = events;
    }

    Opened open(CycleRequest request, Scope scope, Instant now) {
        var branches = cycles.findCandidates(scope.nodes());
        rules.check(request, branches, now);
        var rubric = rubrics.find(requireNonNull(request.rubricId())).orElseThrow();
        var cycle = new Cycle(request, rubric, now);
        database.persist(cycle);
        var evaluations = branches.stream()
                .map(branch -> evaluation(cycle, branch, request.leftOut(), now))
                .toList();
        evaluations.forEach(database::persist);
        var opened = new Opened(cycle, evaluations);
        deal(opened, request.deal(), now);
        events.publishEvent(new CycleDone(cycle.id(), cycle.code(), "opened", details(request, opened)));
        return opened;
    }

    private static Evaluation evaluation(Cycle cycle, Candidate branch, Map<?, String> leftOut, Instant now) {
        var exclusion = branch.exclusion(cycle.endsOn(), cycle.minimumAgeMonths());
        var evaluation = new Evaluation(cycle, branch.id(), branch.snapshot(), exclusion, now);
        var reason = leftOut.get(branch.id());
        if (exclusion == null && reason != null) {
            evaluation.leaveOut(reason.strip());
        }
        return evaluation;
    }

    private void deal(Opened opened, Deal deal, Instant now) {
        var chosen = reviewers.find(deal.reviewers());
        if (chosen.isEmpty()) {
            return;
        }
        var byBranch = opened.taken().stream().collect(Collectors.toMap(Evaluation::branchId, Function.identity()));
        new Dealer(chosen, deal.each(), reviewers.may(chosen))
                .deal(opened.taken().stream().map(Evaluation::branchId).toList())
                .forEach((branch, dealt) -> dealt.forEach(reviewer ->
                        database.persist(new Assignment(requireNonNull(byBranch.get(branch)), reviewer, now))));
    }

    private Map<String, Object> details(CycleRequest request, Opened opened) {
        var details = new LinkedHashMap<String, Object>();
        var schedule = request.schedule();
        details.put(
                "rubric",
                opened.cycle().rubric().name() + " " + opened.cycle().rubric().revision());
        details.put("branches", opened.taken().size());
        details.put("excluded", opened.evaluations().size() - opened.taken().size());
        details.put("leftOut", request.leftOut().size());
        for (var phase : Phase.values()) {
            details.put(phase.lastDay(), requireNonNull(schedule.span(phase).due()));
        }
        details.put(
                "reviewers",
                reviewers.find(request.deal().reviewers()).stream()
                        .map(Reviewer::name)
                        .toList());
        return details;
    }

    /** A cycle and all branches in it. */
    record Opened(Cycle cycle, List<Evaluation> evaluations) {

        /** The evaluations of those that take part. */
        List<Evaluation> taken() {
            return evaluations.stream()
                    .filter(evaluation -> evaluation.exclusion() == null)
                    .toList();
        }
    }
}
