package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.exchange.CycleFiles;
import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterWords;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The results of a cycle as the list of evaluations gives them. */
@Component
@Order(1)
class EvaluationCycleFiles implements CycleFiles {

    private final EvaluationListing evaluations;

    EvaluationCycleFiles(EvaluationListing evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public List<ExportFile<?>> ofCycle(String code) {
        var grid = ResultGrid.create(_ -> "");
        grid.show(Rows.of(evaluations, EvaluationFilter.ALL.in(code)), FilterWords.named("cycle", Period.parse(code)));
        return List.of(grid.file());
    }
}
