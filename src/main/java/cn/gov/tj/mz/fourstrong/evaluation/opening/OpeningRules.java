package cn.gov.tj.mz.fourstrong.evaluation.opening;

import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewerPlan;
import cn.gov.tj.mz.fourstrong.evaluation.review.Reviewers;
import cn.gov.tj.mz.fourstrong.rubric.Rubrics;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.standard.TimeZones;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a cycle needs before it can be opened. Every fault is named at once, next to the field it belongs to. */
@Component
class OpeningRules {

    private static final int OLDEST = 120;

    private final CycleService cycles;
    private final Rubrics rubrics;
    private final Reviewers reviewers;

    OpeningRules(CycleService cycles, Rubrics rubrics, Reviewers reviewers) {
        this.cycles = cycles;
        this.rubrics = rubrics;
        this.reviewers = reviewers;
    }

    void check(CycleRequest request, List<Candidate> branches, Instant now) {
        var problems = new Problems();
        checkPeriod(problems, request, now);
        request.schedule().check(problems);
        problems.within("minimumAgeMonths", request.minimumAgeMonths(), 0, OLDEST);
        checkRubric(problems, request);
        checkBranches(problems, request, branches);
        checkReviewers(problems, request.reviewerPlan());
        problems.throwIfAny();
    }

    private void checkPeriod(Problems problems, CycleRequest request, Instant now) {
        var period = request.period();
        var thisYear = LocalDate.ofInstant(now, TimeZones.BUREAU).getYear();
        problems.chosen("period", period)
                .check(
                        period == null || period.year() <= thisYear + 1,
                        "period",
                        "evaluation.problem.periodTooFar",
                        thisYear + 1 + "")
                .check(period == null || !cycles.isTaken(period), "period", "cycle.problem.periodTaken");
        var self = request.schedule().self().due();
        problems.check(
                self == null || period == null || !self.isBefore(period.startsOn()),
                "selfDueOn",
                "evaluation.problem.dueTooEarly");
    }

    private void checkRubric(Problems problems, CycleRequest request) {
        var rubric = Optional.ofNullable(request.rubricId()).flatMap(rubrics::find);
        problems.chosen("rubricId", request.rubricId())
                .check(rubric.isPresent(), "rubricId", "evaluation.problem.rubricUnknown");
        rubric.ifPresent(
                found -> problems.check(found.state().isUsable(), "rubricId", "evaluation.problem.rubricUnusable"));
    }

    private static void checkBranches(Problems problems, CycleRequest request, List<Candidate> branches) {
        var known = branches.stream().map(Candidate::id).collect(Collectors.toSet());
        problems.check(known.containsAll(request.leftOut().keySet()), "branches", "evaluation.problem.branchUnknown")
                .check(!request.leftOut().keySet().containsAll(known), "branches", "evaluation.problem.noBranch");
        request.leftOut().values().forEach(reason -> problems.required("leftOut", reason, Reason.MAX_LENGTH));
    }

    void checkReviewers(Problems problems, ReviewerPlan plan) {
        var asked = plan.reviewers().size();
        problems.check(
                        asked == 0 || reviewers.find(plan.reviewers()).size() == asked,
                        "reviewers",
                        "evaluation.problem.reviewerUnknown")
                .within("perBranch", plan.perBranch(), 0, Math.max(1, asked));
    }
}
