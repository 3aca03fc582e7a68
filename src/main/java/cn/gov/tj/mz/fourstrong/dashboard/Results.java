package cn.gov.tj.mz.fourstrong.dashboard;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Adds to evaluations what they reached under each criterion. */
@Component
public class Results {

    private final ResultQueries evaluations;

    Results(ResultQueries evaluations) {
        this.evaluations = evaluations;
    }

    /** One statement, however many there are. */
    public List<ScoredResult> scored(List<Result> results) {
        var percents = CriterionSum.percents(
                evaluations.findSumsOf(results.stream().map(Result::id).toList()));
        return results.stream()
                .map(result -> new ScoredResult(result, percents.getOrDefault(result.id(), Map.of())))
                .toList();
    }
}
