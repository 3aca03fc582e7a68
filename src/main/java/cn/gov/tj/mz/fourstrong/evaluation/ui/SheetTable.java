package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.EarlierScore;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.screen.CriterionChip;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.StateBadge;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An evaluation to be read: self, review and final score side by side, the sums under each criterion that counts. */
@StyleSheet("context://evaluation.css")
@StyleSheet("context://columns.css")
@StyleSheet("context://sheet.css")
public class SheetTable extends Div {

    private final transient AssessmentSheet sheet;
    private final Map<Criterion, Div> sections = new EnumMap<>(Criterion.class);
    private final Map<IndicatorLine, Div> results = new LinkedHashMap<>();
    private final Formats formats = Formats.current();

    public SheetTable(AssessmentSheet sheet) {
        this.sheet = sheet;
        addClassName("fs-sheet");
        for (var criterion : Criterion.values()) {
            add(section(criterion, sheet.lines(criterion)));
        }
        if (sheet.status().hasResult()) {
            add(new ScoreRule());
        }
    }

    private Div section(Criterion criterion, List<IndicatorLine> lines) {
        var title = new H2(formats.name(criterion));
        title.addClassNames("fs-sheet-title", CriterionChip.look(criterion));
        var section = new Div(title, new LineHead("sheet", "sheet" + StateLabels.suffix(sheet)), rows(lines));
        if (!sheet.isExcluded()) {
            section.add(sums(lines));
        }
        section.addClassNames("fs-card", "fs-lines");
        sections.put(criterion, section);
        return section;
    }

    private Div rows(List<IndicatorLine> lines) {
        var rows = new Div();
        lines.forEach(line -> {
            var row = line("fs-line-row");
            row.add(
                    name(line),
                    ScoreCells.fullMarks(line.indicator().fullMarks()),
                    ScoreCells.number(line.selfScore().score()),
                    review(line),
                    result(line),
                    ScoreCells.earlier(line.previous(), line.indicator().fullMarks()),
                    new SheetWords(line));
            rows.add(row);
        });
        return rows;
    }

    /** Leads to the criterion, if any, that a number elsewhere stands for. */
    public void aim(@Nullable Criterion criterion) {
        sections.forEach((each, section) -> section.setClassName("fs-sheet-aimed", each == criterion));
        if (criterion != null) {
            sections.get(criterion).scrollIntoView();
        }
    }

    private Div name(IndicatorLine line) {
        var link = SheetLinks.to(sheet, line, line.indicator().name().in(getLocale()));
        link.addClassName("fs-cell-link");
        return IndicatorName.of(line, link, getLocale());
    }

    /** Lets a leader set final scores by hand. */
    public void adjustable(Consumer<IndicatorLine> adjust) {
        results.forEach((line, cell) -> {
            var button = new Button(getTranslation("evaluation.adjust"), _ -> adjust.accept(line));
            button.setAriaLabel(
                    getTranslation("evaluation.adjust.title", line.indicator().code()));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.addClassName("fs-only-screen");
            cell.add(button);
        });
    }

    private Div result(IndicatorLine line) {
        var cell = ScoreCells.number(line.result());
        results.put(line, cell);
        return cell;
    }

    /** The mean of the reviewers; with several of them also how far they differ. */
    private Div review(IndicatorLine line) {
        var cell = ScoreCells.number(line.review());
        if (line.spread() != null) {
            var spread = new Div(getTranslation("evaluation.spread", formats.score(line.spread())));
            spread.addClassName("fs-muted");
            cell.add(spread);
            if (line.needsTalk()) {
                cell.add(new StateBadge(getTranslation("evaluation.talk"), Tone.ATTENTION));
            }
        }
        return cell;
    }

    private Div sums(List<IndicatorLine> lines) {
        var sums = line("fs-line-sum");
        sums.add(
                new Span(getTranslation("evaluation.sum")),
                ScoreCells.fullMarks(AssessmentSheet.fullMarks(lines)),
                total(lines, line -> line.selfScore().score()),
                total(lines, IndicatorLine::review),
                total(lines, IndicatorLine::result),
                ScoreCells.earlier(EarlierScore.sum(lines), AssessmentSheet.fullMarks(lines)),
                new Div());
        return sums;
    }

    private static Div total(List<IndicatorLine> lines, Function<IndicatorLine, @Nullable BigDecimal> score) {
        return ScoreCells.number(AssessmentSheet.tally(lines, score).subtotal());
    }

    private static Div line(String look) {
        var line = new Div();
        line.addClassNames("fs-line", "fs-line-sheet", look);
        return line;
    }
}
