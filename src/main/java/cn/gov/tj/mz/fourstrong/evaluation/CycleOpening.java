package cn.gov.tj.mz.fourstrong.evaluation;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.rubric.Rubrics;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens a cycle: checks what was asked for, freezes the rubric, takes every branch in scope as it is. */
@Component
class CycleOpening {

    private static final int OLDEST = 120;

    private final CycleRepository cycles;
    private final Rubrics rubrics;
    private final EvaluationRepository evaluations;
    private final ApplicationEventPublisher events;

    CycleOpening(
            CycleRepository cycles,
            Rubrics rubrics,
            EvaluationRepository evaluations,
            ApplicationEventPublisher events) {
        this.cycles = cycles;
        this.rubrics = rubrics;
        this.evaluations = evaluations;
        this.events = events;
    }

    Opened open(CycleRequest request, Scope scope, Instant now) {
        check(request, now);
        var rubric = rubrics.find(requireNonNull(request.rubricId())).orElseThrow();
        var cycle = cycles.save(new Cycle(request, rubric, now));
        var taken = evaluations.saveAll(cycles.findCandidates(scope.nodes()).stream()
                .map(branch -> new Evaluation(
                        cycle,
                        branch.id(),
                        branch.snapshot(),
                        cycle.exclusion(branch.active(), branch.foundedOn()),
                        now))
                .toList());
        var excluded = taken.stream()
                .filter(evaluation -> evaluation.exclusion() != null)
                .count();
        events.publishEvent(new CycleDone(
                cycle.id(), cycle.code(), "opened", Map.of("branches", taken.size() - excluded, "excluded", excluded)));
        return new Opened(cycle, taken);
    }

    private void check(CycleRequest request, Instant now) {
        var period = request.period();
        var self = request.selfDueOn();
        var review = request.reviewDueOn();
        var thisYear = LocalDate.ofInstant(now, ZoneId.of("Asia/Shanghai")).getYear();
        new Problems()
                .chosen("period", period)
                .check(
                        period == null || period.year() <= thisYear + 1,
                        "period",
                        "evaluation.problem.periodTooFar",
                        thisYear + 1 + "")
                .check(
                        period == null || !cycles.existsByCode(period.code()),
                        "period",
                        "evaluation.problem.periodTaken")
                .chosen("selfDueOn", self)
                .check(
                        self == null || period == null || !self.isBefore(period.startsOn()),
                        "selfDueOn",
                        "evaluation.problem.dueTooEarly")
                .chosen("reviewDueOn", review)
                .check(
                        review == null || self == null || !review.isBefore(self),
                        "reviewDueOn",
                        "evaluation.problem.reviewBeforeSelf")
                .within("minimumAgeMonths", request.minimumAgeMonths(), 0, OLDEST)
                .chosen("rubricId", request.rubricId())
                .check(
                        request.rubricId() == null
                                || rubrics.find(request.rubricId()).isPresent(),
                        "rubricId",
                        "evaluation.problem.rubricUnknown")
                .check(
                        request.rubricId() == null
                                || rubrics.find(request.rubricId())
                                        .filter(Rubric::isUsable)
                                        .isPresent(),
                        "rubricId",
                        "evaluation.problem.rubricUnusable")
                .throwIfAny();
    }

    /** A cycle and all branches in it. */
    record Opened(Cycle cycle, List<Evaluation> evaluations) {}
}
