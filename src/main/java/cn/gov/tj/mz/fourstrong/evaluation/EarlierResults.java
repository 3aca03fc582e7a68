package cn.gov.tj.mz.fourstrong.evaluation;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what was evaluated before the program came, by the same rules, so that trends have a beginning. */
@Service
@PreAuthorize("hasRole('" + Roles.PROGRAM + "')")
@Transactional
public class EarlierResults {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int OPENED_DAYS_BEFORE_DUE = 20;

    private final CycleOpening opening;
    private final EvaluationDesk desk;
    private final SelfRules rules;
    private final ReviewRepository reviews;
    private final PublicityDays days;
    private final Caller caller;

    EarlierResults(
            CycleOpening opening,
            EvaluationDesk desk,
            SelfRules rules,
            ReviewRepository reviews,
            PublicityDays days,
            Caller caller) {
        this.opening = opening;
        this.desk = desk;
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
    public void take(CycleRequest request, List<EarlierResult> results) {
        var byBranch = results.stream().collect(Collectors.toMap(EarlierResult::branchId, Function.identity()));
        var selfDue = requireNonNull(request.schedule().self().due());
        var reviewDue = requireNonNull(request.schedule().review().due());
        var opened = opening.open(request, caller.scope(Role.MANAGER), at(selfDue.minusDays(OPENED_DAYS_BEFORE_DUE)));
        var indicators = opened.cycle().rubric().indicators();
        var over = opened.evaluations().stream()
                .filter(evaluation -> evaluation.exclusion() == null)
                .map(evaluation -> conclude(
                        evaluation,
                        indicators,
                        byBranch.getOrDefault(
                                evaluation.branchId(), new EarlierResult(evaluation.branchId(), Map.of())),
                        selfDue,
                        reviewDue))
                .max(Comparator.naturalOrder());
        opened.cycle().close(0, at(over.orElse(reviewDue)));
    }

    /** Answers with the day on which it became final. */
    private LocalDate conclude(
            Evaluation evaluation,
            List<Indicator> indicators,
            EarlierResult result,
            LocalDate selfDue,
            LocalDate reviewDue) {
        evaluation.assess(
                rules.checked(evaluation, parts(indicators, result, EarlierResult.Scores::entry)), at(selfDue));
        desk.keep(evaluation, evaluation.submit(signature(selfDue)));
        var review = reviews.save(new Review(evaluation, signature(reviewDue)));
        review.mark(
                ScoreRules.checked(indicators, parts(indicators, result, EarlierResult.Scores::mark)), at(reviewDue));
        review.submit(at(reviewDue));
        desk.keep(evaluation, evaluation.review(List.of(review), List.of(), signature(reviewDue)));
        desk.keep(evaluation, evaluation.approve(signature(reviewDue.plusDays(1))));
        var published = signature(reviewDue.plusDays(2));
        var publicity = days.of(evaluation.cycle(), published.at());
        desk.keep(evaluation, evaluation.publicise(publicity, published));
        var over = publicity.until().plusDays(1);
        desk.keep(evaluation, evaluation.conclude(over, signature(over)));
        return over;
    }

    private static <T> Map<UUID, T> parts(
            List<Indicator> indicators, EarlierResult result, Function<EarlierResult.Scores, T> part) {
        return indicators.stream()
                .filter(indicator -> result.scores().containsKey(indicator.code()))
                .collect(Collectors.toMap(
                        Indicator::id, indicator -> part.apply(result.scores().get(indicator.code()))));
    }

    private Signature signature(LocalDate day) {
        return new Signature(caller.id(), caller.name(), at(day));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(16, 0).atZone(SHANGHAI).toInstant();
    }
}
