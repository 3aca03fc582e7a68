package cn.gov.tj.mz.fourstrong.calendar;

import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import cn.gov.tj.mz.fourstrong.imports.ImportChanges;
import cn.gov.tj.mz.fourstrong.imports.ImportCounts;
import cn.gov.tj.mz.fourstrong.imports.ImportPass;
import cn.gov.tj.mz.fourstrong.imports.ImportRemarks;
import cn.gov.tj.mz.fourstrong.imports.ImportStatus;
import cn.gov.tj.mz.fourstrong.imports.ImportVerdict;
import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges lines with special days of a year; all are set together in the end. */
final class CalendarPass implements ImportPass {

    private final Days now;
    private final ImportWords words;
    private final CalendarEffects effects;
    private final Consumer<List<SpecialDay>> take;
    private final Map<LocalDate, SpecialDay> known;
    private final Map<LocalDate, Integer> lines = new HashMap<>();
    private final List<SpecialDay> taken = new ArrayList<>();

    /**
     * What stands in the calendar.
     *
     * @param days those of the year
     * @param others those that notices of other years name, with that year
     */
    record Days(int year, List<SpecialDay> days, Map<LocalDate, Integer> others) {}

    CalendarPass(Days now, ImportWords words, CalendarEffects effects, Consumer<List<SpecialDay>> take) {
        this.now = now;
        this.words = words;
        this.effects = effects;
        this.take = take;
        this.known = now.days.stream().collect(Collectors.toMap(SpecialDay::day, Function.identity()));
    }

    /** What lines do to publicity they do together, so that it is said once, with the first that changes anything. */
    @Override
    public List<ImportVerdict> judge(List<TableLine> lines) {
        var read = lines.stream().map(this::read).toList();
        var useful = read.stream()
                .flatMap(line -> line.day().stream())
                .filter(day -> !day.equals(known.get(day.day())))
                .toList();
        var moved = useful.isEmpty() ? List.<Problem>of() : moved(useful);
        var first = useful.stream().findFirst();
        return read.stream()
                .map(line -> judge(line, line.day().equals(first) ? moved : List.of()))
                .toList();
    }

    @Override
    public void finish(ImportCounts done) {
        if (!taken.isEmpty()) {
            take.accept(taken);
        }
    }

    private DayLine read(TableLine line) {
        var entry = DayLine.read(now.year, line, words);
        var day = Optional.ofNullable(entry.day());
        return new DayLine(
                now.year,
                line.cell(DayLine.DAY),
                entry,
                line.cell(DayLine.KIND),
                day.map(date -> lines.putIfAbsent(date, line.number())).orElse(null),
                day.map(now.others::get).orElse(null));
    }

    private ImportVerdict judge(DayLine line, List<Problem> moved) {
        return line.day()
                .map(day -> judge(day, known.get(day.day()), moved))
                .orElseGet(() -> ImportVerdict.faulty(line.subject(), ImportRemarks.ofFaults(line.problems())));
    }

    private ImportVerdict judge(SpecialDay day, @Nullable SpecialDay before, List<Problem> moved) {
        if (day.equals(before)) {
            return ImportVerdict.same(day.name(), ImportRemarks.NONE);
        }
        var notes = new ArrayList<>(moved);
        if (before != null) {
            notes.addAll(new ImportChanges()
                    .compare(DayLine.KIND, shown(before), shown(day))
                    .compare(DayLine.NAME, before.name(), day.name())
                    .notes());
        }
        return new ImportVerdict(
                before == null ? ImportStatus.NEW : ImportStatus.CHANGED,
                day.name(),
                ImportRemarks.ofNotes(notes),
                () -> taken.add(day));
    }

    private String shown(SpecialDay day) {
        return words.shown(DayLine.KIND, day.kind().name());
    }

    private List<Problem> moved(List<SpecialDay> days) {
        return effects.of(days, List.of()).stream()
                .collect(Collectors.groupingBy(
                        moved -> moved.from() + "\n" + moved.to(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(CalendarPass::words)
                .toList();
    }

    private static Problem words(List<PublicityEnds.Moved> moved) {
        var one = moved.getFirst();
        return Problem.of(
                DayLine.DAY,
                "calendar.import.moved",
                moved.size(),
                one.from().toString(),
                one.to().toString());
    }
}
