package cn.gov.tj.mz.fourstrong.calendar;

import cn.gov.tj.mz.fourstrong.exchange.Fault;
import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file as days; spreadsheets write 2026-02-17 as 2026/2/17, or with the time of midnight. */
final class DayLines {

    private static final DateTimeFormatter ANY = DateTimeFormatter.ofPattern(
                    "[uuuu-M-d][uuuu/M/d][uuuu.M.d][uuuu年M月d日][' 0:00'[':00']][' 00:00'[':00']]")
            .withResolverStyle(ResolverStyle.STRICT);

    private final int year;
    private final Map<LocalDate, Integer> others;
    private final Map<LocalDate, Integer> lines = new HashMap<>();
    private final List<SpecialDay> days = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** @param others days that the notices of other years name already */
    DayLines(int year, Map<LocalDate, Integer> others) {
        this.year = year;
        this.others = others;
    }

    void add(TableLine line) {
        var entry = new DayEntry(day(line.cell("day")), kind(line.cell("kind")), line.cell("name"));
        var problems = problems(line, entry).all();
        if (problems.isEmpty()) {
            days.add(CalendarRules.day(year, entry));
        }
        problems.forEach(problem -> faults.add(new Fault(line.number(), problem)));
    }

    List<SpecialDay> days() {
        return List.copyOf(days);
    }

    /** Every cell that has to be corrected, in the order of the file. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    private Problems problems(TableLine line, DayEntry entry) {
        var problems = new Problems();
        CalendarImportService.COLUMNS.forEach(
                column -> problems.check(line.isReadable(column), column, TableLine.ERROR, line.cell(column)));
        unreadable(problems, line, "day", entry.day());
        unreadable(problems, line, "kind", entry.kind());
        var day = entry.day();
        if (day != null) {
            var before = lines.putIfAbsent(day, line.number());
            problems.check(before == null, "day", "calendar.problem.twice", before == null ? 0 : before);
            var other = others.get(day);
            problems.check(other == null, "day", "calendar.ofOtherYear", String.valueOf(other));
        }
        return CalendarRules.check(problems, year, entry);
    }

    private static void unreadable(Problems problems, TableLine line, String column, @Nullable Object value) {
        var cell = line.cell(column);
        problems.check(value != null || cell.isEmpty(), column, "calendar.problem.unreadable", cell);
    }

    private static @Nullable LocalDate day(String cell) {
        try {
            return LocalDate.parse(cell, ANY);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable DayKind kind(String cell) {
        return Arrays.stream(DayKind.values())
                .filter(kind -> kind.name().equals(cell))
                .findFirst()
                .orElse(null);
    }
}
