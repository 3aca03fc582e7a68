package cn.gov.tj.mz.fourstrong.report.ui;

import cn.gov.tj.mz.fourstrong.activity.Practice;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.paper.PaperContent;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the paper of a branch says, for a Word file. */
final class SheetContent {

    private SheetContent() {}

    static PaperContent of(AssessmentSheet sheet, List<ReportLine> lines, Map<Criterion, List<Practice>> practices) {
        return PaperContent.of(Map.of(
                        "title", BranchPaper.title(sheet),
                        "branch", BranchPaper.subtitle(sheet),
                        "steps", BranchPaper.stepsOf(sheet),
                        "signing",
                                Stream.of(SheetStage.of(sheet).signing())
                                        .map(role -> I18NProvider.translate("report.sign." + role))
                                        .collect(Collectors.joining("\n"))))
                .with("lines", rows(lines))
                .with("practices", rows(practices));
    }

    private static List<List<String>> rows(List<ReportLine> lines) {
        var rows = new ArrayList<List<String>>();
        for (var place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            var named = place > 0 && line.isSameGroup(lines.get(place - 1));
            rows.add(List.of(
                    named ? "" : line.group(),
                    line.code(),
                    line.name(),
                    line.fullMarks() == null ? "" : Formats.current().marks(line.fullMarks()),
                    points(line.self()),
                    points(line.review()),
                    points(line.result()),
                    line.note()));
        }
        return rows;
    }

    private static List<List<String>> rows(Map<Criterion, List<Practice>> practices) {
        return Stream.of(Criterion.values())
                .map(criterion -> List.of(Formats.current().name(criterion), words(practices.get(criterion))))
                .toList();
    }

    private static String words(@Nullable List<Practice> practices) {
        return practices == null
                ? Formats.current().none()
                : practices.stream().map(Practice::title).collect(Collectors.joining("\n"));
    }

    private static String points(@Nullable BigDecimal points) {
        return points == null ? "" : Formats.current().score(points);
    }
}
