package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetLinks;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.StateBadge;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns that say where a branch stands in a cycle. */
final class ProgressGrid {

    private ProgressGrid() {}

    static DataGrid<ProgressRow> create() {
        var grid = new DataGrid<ProgressRow>("supervision.progress");
        grid.identifiedBy(ProgressRow::id);
        grid.column("branch", row -> row.branch().shortName())
                .sortBy("branch")
                .leadsTo(row -> SheetLinks.address(row.id()))
                .flex(1);
        grid.column("name", row -> row.branch().name())
                .sortBy("branch")
                .width("16rem")
                .hidden();
        grid.column("unit", row -> row.branch().unit())
                .sortBy("unit")
                .width("14rem")
                .hidden();
        grid.column("state", ProgressGrid::state)
                .sortBy("state")
                .asState(row -> StateLabels.tone(row.status()))
                .width("8rem");
        grid.column("late", ProgressGrid::late)
                .asState(_ -> Tone.LATE)
                .dashWhere(row -> row.daysLate() == 0)
                .width("7rem");
        grid.column("total", ProgressRow::total)
                .sortBy("total")
                .number()
                .dashWhere(row -> !row.status().hasResult())
                .width("5.25rem");
        grid.column("grade", ProgressGrid::grade)
                .sortBy("grade")
                .dashWhere(row -> !row.status().hasResult())
                .width("5rem")
                .inEnglish("6.25rem");
        grid.column("submitted", row -> isNotYetIn(row) ? null : row.course().submittedAt())
                .dashWhere(ProgressGrid::isNotYetIn)
                .width("9.5rem");
        grid.column("reviewers", ProgressGrid::reviewers)
                .dashWhere(row -> reviewers(row) == null && row.status().isExcluded())
                .flex(2);
        grid.column("handedIn", ProgressGrid::handedIn)
                .dashWhere(row -> handedIn(row) == null
                        && (isNotYetIn(row) || row.status().isAssignable()))
                .width("5.5rem");
        grid.column("spreads", ProgressGrid::spreads)
                .sortBy("spreads")
                .dashWhere(row -> row.wideSpreads() == 0)
                .width("7.5rem")
                .inEnglish("9rem");
        grid.column("reminded", ProgressGrid::reminded).width("12rem").hidden();
        grid.column("reason", ProgressRow::exclusionReason).flex(1).hidden();
        return grid;
    }

    /** What a dash says in this list. */
    static Paragraph legend() {
        var legend = new Paragraph(I18NProvider.translate("supervision.progress.dash", StateBadge.DASH));
        legend.addClassNames("fs-muted", "fs-cycle-legend");
        return legend;
    }

    private static boolean isNotYetIn(ProgressRow row) {
        return row.status().isExcluded() || row.status().isWithBranch();
    }

    private static String state(ProgressRow row) {
        return StateLabels.word(row.status());
    }

    private static @Nullable String late(ProgressRow row) {
        if (row.status().isExcluded()) {
            return null;
        }
        return row.daysLate() == 0
                ? I18NProvider.translate("supervision.progress.late.none")
                : I18NProvider.translate("supervision.progress.late.days", row.daysLate());
    }

    private static @Nullable String reviewers(ProgressRow row) {
        if (row.course().reviewers().isEmpty()) {
            return row.status().isAssignable() ? I18NProvider.translate("supervision.progress.unassigned") : null;
        }
        return row.course().reviewers().stream().map(ProgressGrid::reviewer).collect(Collectors.joining("、"));
    }

    private static String reviewer(ProgressRow.Part part) {
        return part.left() ? I18NProvider.translate("supervision.progress.left", part.name()) : part.name();
    }

    private static @Nullable String handedIn(ProgressRow row) {
        return row.course().reviewers().isEmpty()
                ? null
                : row.handedIn() + " / " + row.course().reviewers().size();
    }

    private static @Nullable String spreads(ProgressRow row) {
        return row.wideSpreads() == 0 ? null : I18NProvider.translate("supervision.progress.talk", row.wideSpreads());
    }

    private static @Nullable String grade(ProgressRow row) {
        var grade = row.grade();
        return grade == null ? null : grade.in(Formats.current().locale());
    }

    private static @Nullable String reminded(ProgressRow row) {
        var reminder = row.course().reminder();
        return reminder == null ? null : Formats.current().show(reminder.at()) + " " + reminder.by();
    }
}
