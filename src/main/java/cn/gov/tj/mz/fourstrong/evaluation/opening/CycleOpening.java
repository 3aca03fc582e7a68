package cn.gov.tj.mz.fourstrong.evaluation.opening;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.cycle.Cycle;
import cn.gov.tj.mz.fourstrong.cycle.CycleAction;
import cn.gov.tj.mz.fourstrong.cycle.CycleEvent;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.cycle.Phase;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.review.Reviewer;
import cn.gov.tj.mz.fourstrong.evaluation.review.Reviewers;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens a cycle: freezes the rubric, takes every branch in scope as it is, and assigns those that take part to reviewers. */
@Component
class CycleOpening {

    private final OpeningRules rules;
    private final CandidateRepository candidates;
    private final CycleService cycles;
    private final Reviewers reviewers;
    private final Participants participants;
    private final ApplicationEventPublisher events;

    CycleOpening(
            OpeningRules rules,
            CandidateRepository candidates,
            CycleService cycles,
            Reviewers reviewers,
            Participants participants,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.candidates = candidates;
        this.cycles = cycles;
        this.reviewers = reviewers;
        this.participants = participants;
        this.events = events;
    }

    Opened open(CycleRequest request, Scope scope, Instant now) {
        var branches = candidates.findCandidates(scope.nodes());
        rules.check(request, branches, now);
        var cycle = cycles.open(request.plan(), now);
        var opened = new Opened(cycle, participants.enter(cycle, branches, request.leftOut(), now));
        participants.assign(opened.participating(), request.reviewerPlan(), now);
        events.publishEvent(new CycleEvent(cycle.id(), cycle.code(), CycleAction.OPENED, details(request, opened)));
        return opened;
    }

    private Map<AuditDetail, Object> details(CycleRequest request, Opened opened) {
        var details = new LinkedHashMap<AuditDetail, Object>();
        var schedule = request.schedule();
        details.put(
                AuditDetail.RUBRIC,
                opened.cycle().rubric().name() + " " + opened.cycle().rubric().revision());
        details.put(AuditDetail.BRANCHES, opened.participating().size());
        details.put(
                AuditDetail.EXCLUDED,
                opened.evaluations().size() - opened.participating().size());
        details.put(AuditDetail.LEFT_OUT, request.leftOut().size());
        for (var phase : Phase.values()) {
            details.put(lastDay(phase), requireNonNull(schedule.span(phase).due()));
        }
        details.put(
                AuditDetail.REVIEWERS,
                reviewers.find(request.reviewerPlan().reviewers()).stream()
                        .map(Reviewer::name)
                        .toList());
        return details;
    }

    private static AuditDetail lastDay(Phase phase) {
        return switch (phase) {
            case SELF -> AuditDetail.SELF_DUE_ON;
            case REVIEW -> AuditDetail.REVIEW_DUE_ON;
            case APPROVAL -> AuditDetail.APPROVAL_DUE_ON;
        };
    }

    /** A cycle and all branches in it. */
    record Opened(Cycle cycle, List<Evaluation> evaluations) {

        /** The evaluations of those that take part. */
        List<Evaluation> participating() {
            return evaluations.stream()
                    .filter(evaluation -> !evaluation.progress().status().isExcluded())
                    .toList();
        }
    }
}
