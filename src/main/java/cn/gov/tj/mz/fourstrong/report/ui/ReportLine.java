package cn.gov.tj.mz.fourstrong.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.exchange.ExportColumn;
import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** One line of a report; paper and file show the same lines, so that their numbers are the same. */
record ReportLine(
        Type type,
        String group,
        String code,
        String name,
        @Nullable BigDecimal fullMarks,
        @Nullable BigDecimal self,
        @Nullable BigDecimal review,
        @Nullable BigDecimal result,
        String note) {

    /** What a line is, for its look on paper. */
    enum Type {
        INDICATOR,
        SUM,
        FINDING,
        TOTAL,
        OBJECTION
    }

    /** Whether both are about the same criterion, which is named once on paper. */
    boolean isSameGroup(ReportLine other) {
        return !group.isEmpty() && group.equals(other.group);
    }

    /** What the scores at the end are called; before somebody approved them, or without taking part, they are not final. */
    static String resultKey(AssessmentSheet sheet) {
        return "result" + StateLabels.suffix(sheet);
    }

    static ExportFile<ReportLine> file(String name, AssessmentSheet sheet, List<ReportLine> lines) {
        return new ExportFile<>(
                name,
                "",
                List.of(
                        column("group", ReportLine::group),
                        column("code", ReportLine::code),
                        column("name", ReportLine::name),
                        column("fullMarks", ReportLine::fullMarks),
                        column("self", ReportLine::self),
                        column("review", ReportLine::review),
                        column(resultKey(sheet), ReportLine::result),
                        column("note", ReportLine::note)),
                Rows.of(lines),
                Sort.unsorted());
    }

    private static ExportColumn<ReportLine> column(String key, Function<ReportLine, ? extends @Nullable Object> value) {
        return new ExportColumn<>(translate("report." + key), value);
    }
}
