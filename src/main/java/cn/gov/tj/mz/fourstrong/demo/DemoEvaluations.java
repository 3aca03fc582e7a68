package cn.gov.tj.mz.fourstrong.demo;

import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleRequest;
import cn.gov.tj.mz.fourstrong.evaluation.opening.ImportedResult;
import cn.gov.tj.mz.fourstrong.evaluation.opening.ResultImportService;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
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

    private final ResultImportService earlier;
    private final RubricService rubrics;
    private final OrganisationService organisation;
    private final DemoEvidence evidence;

    DemoEvaluations(
            ResultImportService earlier,
            RubricService rubrics,
            OrganisationService organisation,
            DemoEvidence evidence) {
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
            earlier.importResults(
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

    private ImportedResult result(UUID branch, DemoScores scores, Period period) {
        return new ImportedResult(branch, scores.with(evidence.of(branch, period)));
    }
}
