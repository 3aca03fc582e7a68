package cn.gov.tj.mz.fourstrong.activity.upload;

import static cn.gov.tj.mz.fourstrong.activity.upload.Columns.*;

import cn.gov.tj.mz.fourstrong.activity.ActivityDates;
import cn.gov.tj.mz.fourstrong.activity.RecordingRules;
import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import cn.gov.tj.mz.fourstrong.imports.ImportContext;
import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a line of a ledger says of its time: a column for days and words together, or a column for each. */
final class UploadedDates {

    private static final Pattern YEAR_IN_TEXT = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年");
    private static final Pattern YEAR_OF_WORK = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年度");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?度?");

    /** What lists and files show in place of a date is a value of that name. */
    private static final String UNDATED = "undated";

    private final TableLine line;
    private final Remarks remarks;
    private final ImportWords words;
    private final @Nullable Integer titled;
    private final RecordingRules rules;
    private boolean undated;

    UploadedDates(TableLine line, ImportContext context, Remarks remarks, RecordingRules rules) {
        this.line = line;
        this.remarks = remarks;
        this.words = context.words();
        this.titled = year(YEAR_IN_TEXT, context.title());
        this.rules = rules;
    }

    /** Whether the line says that there is no date to give. */
    boolean isUndated() {
        return undated;
    }

    ActivityDates read(ActivityDates known, List<String> types) {
        var when = line.cell(DATE);
        undated = words.meaning(UNDATED, when).isPresent();
        var either = undated ? day(DATE, "") : day(DATE, when);
        var first = day(START, line.cell(START));
        var last = day(END, line.cell(END));
        var start = first.start() == null ? either.start() : first.start();
        var end = last.start() == null ? either.end() : last.start();
        var period = Text.clean(line.cell(PERIOD));
        var words = period == null ? either.words() : period;
        if (start == null && words == null && !undated && when.isEmpty()) {
            start = known.start();
            end = end == null ? known.end() : end;
            words = known.periodText();
        }
        return new ActivityDates(start, end, start == null ? words : period, year(known, start, types));
    }

    private DayCell day(String column, String cell) {
        var day = DayCell.read(cell, titled == null ? rules.today().getYear() : titled);
        if (!day.readable() || day.words() != null && !column.equals(DATE)) {
            remarks.fault(column, "day", cell);
        } else if (day.words() != null) {
            remarks.note(column, "words");
        } else if (day.guess() != null) {
            remarks.note(column, day.guess(), String.valueOf(day.start()));
        }
        return day;
    }

    /** As the line says; else as its title does (2025年度组织生活会), where a day does not say it. */
    private @Nullable Integer year(ActivityDates known, @Nullable LocalDate start, List<String> types) {
        var cell = line.cell(Columns.YEAR);
        var plain = YEAR.matcher(Text.normalized(cell));
        if (plain.matches()) {
            return Integer.valueOf(plain.group(1));
        }
        if (!cell.isEmpty()) {
            remarks.fault(Columns.YEAR, "year", cell);
            return null;
        }
        if (known.evaluationYear() != null) {
            return known.evaluationYear();
        }
        var named = year(YEAR_OF_WORK, line.cell(TITLE));
        if (named != null && !named.equals(rules.ofTypes().proposedYear(start, types))) {
            remarks.note(TITLE, "yearOfTitle", String.valueOf(named));
            return named;
        }
        return start == null ? titled : null;
    }

    private static @Nullable Integer year(Pattern pattern, String text) {
        var year = pattern.matcher(Text.normalized(text));
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }
}
