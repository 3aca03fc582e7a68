package cn.gov.tj.mz.fourstrong.demo;

import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.evaluation.CycleRequest;
import cn.gov.tj.mz.fourstrong.evaluation.EarlierResult;
import cn.gov.tj.mz.fourstrong.evaluation.EarlierResults;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.Organisation;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two cycles of the past with invented scores, each taken to its end. */
@Component
@Order(40)
class DemoEvaluations implements DemoStep {

    private static final int MINIMUM_AGE_MONTHS = 12;

    private final EarlierResults earlier;
    private final RubricService rubrics;
    private final Organisation organisation;
    private final DemoEvidence evidence;

    DemoEvaluations(EarlierResults earlier, RubricService rubrics, Organisation organisation, DemoEvidence evidence) {
        this.earlier = earlier;
        this.rubrics = rubrics;
        this.organisation = organisation;
        this.evidence = evidence;
    }

    @Override
    public void load() {
        var branches = organisation.branches().stream().collect(toMap(BranchName::code, BranchName::id));
        var rubric = rubrics.all().getFirst().id();
        DemoScores.byCycle().forEach((code, scores) -> {
            var period = Period.parse(code);
            earlier.take(
                    new CycleRequest(
                            period,
                            period.endsOn().minusDays(10),
                            period.endsOn().plusDays(15),
                            MINIMUM_AGE_MONTHS,
                            rubric),
                    scores.stream()
                            .map(branch -> result(branches.get(branch.branch()), branch, period))
                            .toList());
        });
    }

    private EarlierResult result(UUID branch, DemoScores scores, Period period) {
        return new EarlierResult(branch, scores.with(evidence.of(branch, period)));
    }
}
