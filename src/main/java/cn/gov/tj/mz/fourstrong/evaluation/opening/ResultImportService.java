package cn.gov.tj.mz.fourstrong.evaluation.opening;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForProgram;
import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.Review;
import cn.gov.tj.mz.fourstrong.evaluation.ReviewRepository;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreRules;
import cn.gov.tj.mz.fourstrong.evaluation.decision.PublicityDays;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfRules;
import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.TimeZones;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what was evaluated before the program came, by the same rules, so that trends have a beginning. */
@Service
@ForProgram
@Transactional
public class ResultImportService {

    private static final int OPENED_DAYS_BEFORE_DUE = 20;

    private final CycleOpening opening;
    private final CycleService cycles;
    private final EvaluationAccess access;
    private final SelfRules rules;
    private final ReviewRepository reviews;
    private final PublicityDays days;
    private final Caller caller;

    ResultImportService(
            CycleOpening opening,
            CycleService cycles,
            EvaluationAccess access,
            SelfRules rules,
            ReviewRepository reviews,
            PublicityDays days,
            Caller caller) {
        this.opening = opening;
        this.cycles = cycles;
        this.access = access;
        this.rules = rules;
        this.reviews = reviews;
        this.days = days;
        this.caller = caller;
    }

    /**
     * Opens a cycle of the past and takes every evaluation in it to its end, dated by its due days; then closes it.
     *
     * @throws Invalid when a score is missing or breaks a rule; nothing was taken over
     */
    public void importResults(CycleRequest request, List<ImportedResult> results) {
        var byBranch = results.stream().collect(Collectors.toMap(ImportedResult::branchId, Function.identity()));
        var selfDue = requireNonNull(request.schedule().self().due());
        var reviewDue = requireNonNull(request.schedule().review().due());
        var opened = opening.open(request, caller.scope(Role.MANAGER), at(selfDue.minusDays(OPENED_DAYS_BEFORE_DUE)));
        var indicators = opened.cycle().rubric().indicators();
        var over = opened.evaluations().stream()
                .filter(evaluation -> !evaluation.progress().status().isExcluded())
                .map(evaluation -> conclude(
                        evaluation,
                        indicators,
                        byBranch.getOrDefault(
                                evaluation.branch().id(),
                                new ImportedResult(evaluation.branch().id(), Map.of())),
                        selfDue,
                        reviewDue))
                .max(Comparator.naturalOrder());
        cycles.close(opened.cycle(), at(over.orElse(reviewDue)));
    }

    /** Returns the day on which it became final. */
    private LocalDate conclude(
            Evaluation evaluation,
            List<Indicator> indicators,
            ImportedResult result,
            LocalDate selfDue,
            LocalDate reviewDue) {
        evaluation.assess(
                rules.checked(evaluation, parts(indicators, result, ImportedResult.Scores::selfEntry)), at(selfDue));
        access.record(evaluation, evaluation.submit(signature(selfDue)));
        var review = reviews.save(new Review(evaluation, signature(reviewDue)));
        review.assess(
                ScoreRules.checked(indicators, parts(indicators, result, ImportedResult.Scores::reviewEntry)),
                at(reviewDue));
        review.submit(at(reviewDue));
        access.record(evaluation, evaluation.review(List.of(review), List.of(), signature(reviewDue)));
        access.record(evaluation, evaluation.progress().approve(signature(reviewDue.plusDays(1))));
        var published = signature(reviewDue.plusDays(2));
        var publicity = days.of(evaluation.cycle(), published.at());
        access.record(evaluation, evaluation.progress().publicise(publicity, published));
        var over = publicity.until().plusDays(1);
        access.record(evaluation, evaluation.progress().conclude(over, signature(over)));
        return over;
    }

    private static <T> Map<UUID, T> parts(
            List<Indicator> indicators, ImportedResult result, Function<ImportedResult.Scores, T> part) {
        return indicators.stream()
                .filter(indicator -> result.scores().containsKey(indicator.code()))
                .collect(Collectors.toMap(
                        Indicator::id, indicator -> part.apply(result.scores().get(indicator.code()))));
    }

    private Signature signature(LocalDate day) {
        return caller.signature(at(day));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(16, 0).atZone(TimeZones.BUREAU).toInstant();
    }
}
