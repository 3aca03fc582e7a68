package cn.gov.tj.mz.fourstrong.report.ui;

import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Sort;

/** One of the things that an evaluation consists of, with the evaluation. */
record SheetPart<P>(AssessmentSheet sheet, P part) {

    /** Those of all evaluations of a cycle that the caller sees, one evaluation after the other. */
    static <P> Rows<SheetPart<P>> ofCycle(
            EvaluationListing evaluations, String cycle, Function<AssessmentSheet, List<P>> parts) {
        return Rows.of((_, action) ->
                evaluations.ids(EvaluationFilter.ALL.in(cycle), Sort.by("branch"), Integer.MAX_VALUE).stream()
                        .map(evaluations::sheet)
                        .forEach(sheet ->
                                parts.apply(sheet).forEach(part -> action.accept(new SheetPart<>(sheet, part)))));
    }
}
