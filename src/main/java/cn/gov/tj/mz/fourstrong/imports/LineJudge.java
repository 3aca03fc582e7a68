package cn.gov.tj.mz.fourstrong.imports;

import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets a feature judge lines, but for what is the same for all features: totals, repeated headings, cells without a value. */
record LineJudge(ImportLayout layout, ImportPass pass) {

    private static final Pattern TOTALS = Pattern.compile("(合计|总计|小计|共计|total|subtotal|sum)[:：]?");

    /** A verdict for each line, in their order. */
    List<ImportVerdict> judge(List<ImportLine> lines) {
        var asked = lines.stream().collect(Collectors.partitioningBy(this::isPassedOver));
        var verdicts = new HashMap<Integer, ImportVerdict>();
        asked.get(true).forEach(line -> verdicts.put(line.number(), ImportVerdict.passedOver(line.inOneLine())));
        var cells = asked.get(false).stream().map(line -> line.cells(layout)).toList();
        var judged = pass.judge(cells).iterator();
        cells.forEach(line -> verdicts.put(line.number(), withErrors(line, judged.next())));
        return lines.stream().map(line -> verdicts.get(line.number())).toList();
    }

    private boolean isPassedOver(ImportLine line) {
        var cells = line.raw().stream().map(Text::cleanOrEmpty).toList();
        var first = cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
        return cells.equals(layout.headings())
                || TOTALS.matcher(Text.normalized(first).toLowerCase(Locale.ROOT))
                        .matches()
                || line.cells(layout).cells().values().stream().allMatch(String::isEmpty);
    }

    private static ImportVerdict withErrors(TableLine line, ImportVerdict verdict) {
        if (line.errors().isEmpty()) {
            return verdict;
        }
        var remarks = verdict.remarks();
        var errors =
                line.errors().stream().sorted().map(column -> Problem.of(column, TableLine.ERROR, line.cell(column)));
        var faults = Stream.concat(errors, remarks.faults().stream()).toList();
        return ImportVerdict.faulty(verdict.subject(), new ImportRemarks(faults, remarks.notes(), remarks.offers()));
    }
}
