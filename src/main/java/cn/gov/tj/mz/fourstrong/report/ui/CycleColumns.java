package cn.gov.tj.mz.fourstrong.report.ui;

import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.exchange.ExportColumn;
import cn.gov.tj.mz.fourstrong.report.Remark;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What paper and file say of each branch in the results of a cycle. */
record CycleColumns(Map<UUID, List<Remark>> remarks, Formats formats) {

    List<ExportColumn<EvaluationRow>> all() {
        var columns = new ArrayList<ExportColumn<EvaluationRow>>();
        columns.add(column("unit", row -> row.branch().unit().then()));
        columns.add(column("branch", row -> row.branch().name().then()));
        for (var criterion : Criterion.values()) {
            columns.add(new ExportColumn<>(formats.name(criterion), row -> row.points(criterion)));
        }
        columns.add(column("base", row -> row.result().totals().baseTotal()));
        columns.add(column("bonus", row -> row.result().totals().bonus()));
        columns.add(column("deduction", row -> row.result().totals().deduction()));
        columns.add(column("total", EvaluationRow::total));
        columns.add(column("gradeColumn", row -> row.grade(formats.locale())));
        columns.add(column("state", row -> StateLabels.word(row.status())));
        columns.add(column("remark", row -> RemarkWords.of(remarks.getOrDefault(row.id(), List.of()))));
        return columns;
    }

    /** Without remarks where no branch has one. */
    List<ExportColumn<EvaluationRow>> onPaper() {
        var all = all();
        return remarks.isEmpty() ? all.subList(0, all.size() - 1) : all;
    }

    private static ExportColumn<EvaluationRow> column(
            String key, Function<EvaluationRow, ? extends @Nullable Object> value) {
        return new ExportColumn<>(I18NProvider.translate("report." + key), value);
    }
}
