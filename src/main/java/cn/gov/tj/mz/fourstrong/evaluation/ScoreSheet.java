package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.rubric.Outcome;
import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The scores of an evaluation by indicator, and the evidence named for them. */
@Embeddable
public class ScoreSheet {

    @ElementCollection
    @CollectionTable(name = "indicator_score", joinColumns = @JoinColumn(name = "evaluation_id"))
    @MapKeyColumn(name = "indicator_id")
    private Map<UUID, IndicatorScore> scores = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "evidence", joinColumns = @JoinColumn(name = "evaluation_id"))
    private Set<Evidence> evidence = new HashSet<>();

    protected ScoreSheet() {}

    void assess(UUID indicator, ScoreEntry entry) {
        put(indicator, score(indicator).self(entry.score(), entry.words()));
        evidence.removeIf(item -> item.indicatorId().equals(indicator));
        entry.activities().forEach(activity -> evidence.add(new Evidence(indicator, activity)));
    }

    /** The sum of the branch's own scores; refuses while one is open. */
    BigDecimal selfTotal(Rubric rubric) {
        return complete(rubric.indicators().stream()
                .map(indicator -> score(indicator.id()).selfScore())
                .toList());
    }

    /** Takes the exact means of the reviews as final scores, refuses while one is open, and gives that of their totals. */
    BigDecimal conclude(Rubric rubric, Collection<Review> reviews) {
        var means = new LinkedHashMap<UUID, @Nullable BigDecimal>();
        rubric.indicators().forEach(indicator -> {
            var reviewScores = reviews.stream()
                    .map(review -> review.entry(indicator.id()).score())
                    .toList();
            means.put(indicator.id(), Scoring.total(reviewScores) == null ? null : Scoring.exactMean(reviewScores));
        });
        complete(means.values());
        means.forEach(
                (indicator, mean) -> scores.put(indicator, score(indicator).result(mean)));
        return ReviewMean.of(rubric, reviews);
    }

    void adjust(UUID indicator, BigDecimal score, String reason, Signature by) {
        scores.put(indicator, score(indicator).adjusted(score, reason, by));
    }

    void copyFrom(ScoreSheet other) {
        scores.putAll(other.scores);
        evidence.addAll(other.evidence);
    }

    /** What the rubric makes of the final scores and the findings that count. */
    public Outcome outcome(Rubric rubric, Collection<Finding> findings) {
        var counting = findings.stream().filter(Finding::counts).toList();
        return Outcome.of(
                RubricSheet.of(rubric),
                results(rubric),
                counting.stream().map(Finding::entry).toList(),
                counting.stream()
                        .map(Finding::rule)
                        .filter(rule -> rule.kind() == AdjustmentRule.Kind.VETO)
                        .map(AdjustmentRule::code)
                        .toList());
    }

    /** The final scores by the codes of their indicators. */
    private Map<String, BigDecimal> results(Rubric rubric) {
        var results = new HashMap<String, BigDecimal>();
        rubric.indicators().forEach(indicator -> {
            var result = score(indicator.id()).finalScore();
            if (result != null) {
                results.put(indicator.code(), result);
            }
        });
        return results;
    }

    /** What the branch says about the indicator. */
    public ScoreEntry selfEntry(UUID indicator) {
        var score = score(indicator);
        var named = evidence.stream()
                .filter(item -> item.indicatorId().equals(indicator))
                .map(Evidence::activityId)
                .collect(Collectors.toSet());
        return new ScoreEntry(score.selfScore(), score.selfComment(), named);
    }

    void reopen() {
        Set.copyOf(scores.keySet())
                .forEach(indicator -> put(indicator, score(indicator).result(null)));
    }

    /** What the indicator earned so far. */
    public IndicatorScore score(UUID indicator) {
        return scores.getOrDefault(indicator, IndicatorScore.NONE);
    }

    /** A row without any value would be stored but never read again, so there must be none. */
    private void put(UUID indicator, IndicatorScore score) {
        if (score.equals(IndicatorScore.NONE)) {
            scores.remove(indicator);
        } else {
            scores.put(indicator, score);
        }
    }

    private static BigDecimal complete(Collection<@Nullable BigDecimal> points) {
        var total = Scoring.total(points);
        if (total == null) {
            throw new Refused("evaluation.incomplete");
        }
        return total;
    }

    /** An activity named as evidence for an indicator. */
    @Embeddable
    record Evidence(UUID indicatorId, UUID activityId) {}
}
