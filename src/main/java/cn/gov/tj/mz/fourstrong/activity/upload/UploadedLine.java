package cn.gov.tj.mz.fourstrong.activity.upload;

import static cn.gov.tj.mz.fourstrong.activity.upload.Columns.*;

import cn.gov.tj.mz.fourstrong.activity.ActivityDates;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.Figure;
import cn.gov.tj.mz.fourstrong.activity.Honour;
import cn.gov.tj.mz.fourstrong.activity.RecordingRules;
import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import cn.gov.tj.mz.fourstrong.imports.ImportContext;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line of a ledger as a draft, with what is to be said of how it was read. */
final class UploadedLine {

    private final TableLine line;
    private final ImportContext context;
    private final Remarks remarks;
    private final RecordingRules rules;
    private final UploadedDates dates;

    /** @param rules with the day whose year is that of days that name none, unless the title does */
    UploadedLine(TableLine line, ImportContext context, Remarks remarks, RecordingRules rules) {
        this.line = line;
        this.context = context;
        this.remarks = remarks;
        this.rules = rules;
        this.dates = new UploadedDates(line, context, remarks, rules);
    }

    String title() {
        return line.cell(TITLE);
    }

    Optional<String> code() {
        return Optional.ofNullable(Text.clean(line.cell(CODE)));
    }

    /**
     * All that the line says.
     *
     * @param before what is on record; cells with nothing in them leave it as it is
     */
    ActivityDraft draft(@Nullable ActivityDraft before) {
        var known = before == null ? empty() : before;
        var types = line.cell(TYPES).isEmpty() ? known.types() : types();
        var when = dates.read(known.dates(), types);
        var draft = new ActivityDraft(
                kept(TITLE, known.title()),
                summary(known.summary()),
                types,
                line.cell(CRITERIA).isEmpty() ? known.criteria() : criteria(),
                when,
                dates.isUndated() || before != null && known.undated() && when.start() == null,
                figures(known.figures()),
                honours(known.honours(), when),
                new UploadedMinutes(line, remarks).read(known.minutes()));
        offer(draft);
        return draft.clean(rules.ofTypes());
    }

    private static ActivityDraft empty() {
        return ActivityDraft.of("", null, List.of(), Set.of(), ActivityDates.NONE);
    }

    private String kept(String column, String known) {
        var cell = line.cell(column);
        return cell.isEmpty() ? known : cell;
    }

    /** A remark has no place of its own in a record, and must not be lost. */
    private @Nullable String summary(@Nullable String known) {
        var said = Text.clean(line.cell(SUMMARY));
        var remark = Text.clean(line.cell(REMARK));
        if (remark == null) {
            return said == null ? known : said;
        }
        remarks.note(REMARK, "remark");
        return below(said == null ? known : said, remark);
    }

    private static String below(@Nullable String summary, String remark) {
        if (summary == null
                || summary.lines().toList().containsAll(remark.lines().toList())) {
            return summary == null ? remark : summary;
        }
        return summary + "\n" + remark;
    }

    private List<String> types() {
        var cell = WordsCell.read(TYPES, line.cell(TYPES), context.words());
        cell.unknown().forEach(part -> remarks.fault(TYPES, "type", part));
        return cell.meanings();
    }

    private Set<Criterion> criteria() {
        var cell = WordsCell.read(CRITERIA, line.cell(CRITERIA), context.words());
        cell.unknown().forEach(part -> remarks.fault(CRITERIA, "criterion", part));
        return cell.meanings().stream().map(Criterion::valueOf).collect(Collectors.toSet());
    }

    private List<Figure> figures(List<Figure> known) {
        var cell = line.cell(FIGURES);
        if (cell.isEmpty() || cell.equals(FigureCell.text(known))) {
            return known;
        }
        return FigureCell.read(cell)
                .map(figures -> FigureCell.withPeriods(figures, known))
                .orElseGet(() -> {
                    remarks.fault(FIGURES, "figures");
                    return known;
                });
    }

    private List<Honour> honours(List<Honour> known, ActivityDates when) {
        var cell = line.cell(HONOURS);
        return cell.isEmpty() ? known : new HonourCell(context.words(), when.periodText()).read(cell);
    }

    private void offer(ActivityDraft draft) {
        var figure = draft.figures().isEmpty() ? FigureCell.foundIn(draft.title()) : null;
        if (figure != null) {
            remarks.offer(FIGURES, figure, figure);
        }
        var remark = Text.normalized(line.cell(REMARK));
        context.words().named(TYPES, remark).stream()
                .filter(type -> !draft.types().contains(type))
                .map(type -> context.words().shown(TYPES, type))
                .forEach(type -> remarks.offer(TYPES, type, line.cell(TYPES) + "、" + type));
    }
}
