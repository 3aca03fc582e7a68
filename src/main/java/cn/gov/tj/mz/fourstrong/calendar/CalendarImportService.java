package cn.gov.tj.mz.fourstrong.calendar;

import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.calendar.CalendarRepository.Owned;
import cn.gov.tj.mz.fourstrong.exchange.Fault;
import cn.gov.tj.mz.fourstrong.exchange.Skipped;
import cn.gov.tj.mz.fourstrong.exchange.TableUpload;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the days of a year from a file: first a preview that names every fault, then all or nothing. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class CalendarImportService {

    /** The columns that a file needs. */
    public static final List<String> COLUMNS = List.of("day", "kind", "name");

    private final CalendarRepository years;
    private final CalendarEffects effects;
    private final ApplicationEventPublisher events;

    CalendarImportService(CalendarRepository years, CalendarEffects effects, ApplicationEventPublisher events) {
        this.years = years;
        this.effects = effects;
        this.events = events;
    }

    /**
     * What the file would make of the year.
     *
     * @param words what headers and kinds are called, see {@link TableUpload#lines}
     * @throws Invalid on {@link TableUpload#FILE} when it is no such table
     */
    public DayImport preview(int number, byte[] file, Map<String, String> words) {
        var year = find(number);
        var check = new DayLines(number, others(number));
        var upload = TableUpload.of(file);
        upload.lines(COLUMNS, words).forEach(check::add);
        return difference(year, check, upload.skipped());
    }

    /** Gives the year the days of the file in place of its own. */
    @Transactional
    public void importDays(DayImport preview) {
        Invalid.throwIfAny(preview.faults().stream().map(Fault::problem).toList());
        var year = find(preview.year());
        Stale.throwIfChanged(CalendarYear.class, year.number(), preview.version(), year.version());
        preview.removed().forEach(day -> year.clear(day.day()));
        preview.days().stream()
                .map(day -> CalendarRules.day(year.number(), DayEntry.of(day)))
                .forEach(year::set);
        events.publishEvent(CalendarEvent.of(
                year,
                CalendarAction.IMPORTED,
                Map.of(
                        AuditDetail.ADDED, preview.added().toString(),
                        AuditDetail.CHANGED, preview.changed().toString(),
                        AuditDetail.REMOVED, preview.removed().toString())));
        effects.apply();
    }

    private Map<LocalDate, Integer> others(int number) {
        return years.findOwnedByOthers(number, LocalDate.of(number - 1, 12, 1), LocalDate.of(number, 12, 31)).stream()
                .collect(Collectors.toMap(Owned::day, Owned::number));
    }

    private DayImport difference(CalendarYear year, DayLines lines, Skipped skipped) {
        var days = lines.days();
        var faults = lines.faults();
        var now = year.days();
        var dates = days.stream().map(SpecialDay::day).toList();
        var known = now.stream().map(SpecialDay::day).toList();
        var removed = now.stream().filter(day -> !dates.contains(day.day())).toList();
        return new DayImport(
                year.number(),
                year.version(),
                days,
                faults,
                days.stream().filter(day -> !known.contains(day.day())).toList(),
                days.stream()
                        .filter(day -> known.contains(day.day()) && !now.contains(day))
                        .toList(),
                removed,
                faults.isEmpty()
                        ? effects.of(days, removed.stream().map(SpecialDay::day).toList())
                        : List.of(),
                skipped);
    }

    private CalendarYear find(int number) {
        return years.findByNumber(number).orElseThrow(() -> new NotFound(CalendarYear.class, number));
    }
}
