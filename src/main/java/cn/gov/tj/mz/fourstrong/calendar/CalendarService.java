package cn.gov.tj.mz.fourstrong.calendar;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of working days; managers keep it by the notices of the State Council. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class CalendarService {

    private final CalendarRepository years;
    private final WorkCalendar calendar;
    private final CalendarEffects effects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarService(
            CalendarRepository years,
            WorkCalendar calendar,
            CalendarEffects effects,
            ApplicationEventPublisher events,
            Clock clock) {
        this.years = years;
        this.calendar = calendar;
        this.effects = effects;
        this.events = events;
        this.clock = clock;
    }

    /** The years whose notices are known, the latest first. */
    public List<Integer> years() {
        return years.findNumbers();
    }

    /** A year, whether its notice is known or not. */
    public YearSheet year(int number) {
        var first = LocalDate.of(number, 1, 1);
        var last = LocalDate.of(number, 12, 31);
        var special = years.findDays(first, last);
        var workingDays = calendar.between(first.minusDays(1), last);
        return years.findByNumber(number)
                .map(year -> new YearSheet(number, year.source(), year.version(), year.days(), special, workingDays))
                .orElseGet(() -> new YearSheet(number, null, 0, List.of(), special, workingDays));
    }

    /** Adds a year by its notice; its days follow one by one or from a file. */
    @Transactional
    public void add(SourceEntry typed) {
        var taken = typed.year() != null && years.existsByNumber(typed.year());
        var source = CalendarRules.source(typed, LocalDate.now(clock), taken);
        var year = years.save(new CalendarYear(requireNonNull(typed.year()), source));
        years.flush(() -> new Invalid(Problem.of("year", "calendar.problem.yearTaken")));
        publish(year, CalendarAction.ADDED, Map.of(AuditDetail.SOURCE, source.documentNumber()));
    }

    /** Corrects what is said of a year's notice; the year itself stays. */
    @Transactional
    public void cite(int number, int expectedVersion, SourceEntry typed) {
        var year = load(number, expectedVersion);
        var before = year.source();
        year.cite(CalendarRules.source(typed, LocalDate.now(clock), false));
        publish(
                year,
                CalendarAction.CITED,
                Map.of(
                        AuditDetail.FROM,
                        before.toString(),
                        AuditDetail.TO,
                        year.source().toString()));
    }

    /** Which ends of publicity {@link #set} would move; nothing before day and kind are chosen. */
    public List<PublicityEnds.Moved> movedBySetting(DayEntry typed) {
        var day = typed.day();
        var kind = typed.kind();
        return day == null || kind == null
                ? List.of()
                : effects.of(List.of(new SpecialDay(day, kind, typed.name())), List.of());
    }

    /** Which {@link #clear} would move. */
    public List<PublicityEnds.Moved> movedByClearing(LocalDate day) {
        return effects.of(List.of(), List.of(day));
    }

    /** Makes a day a holiday or a work day, or renames it; publicity that runs ends by what is counted then. */
    @Transactional
    public void set(int number, int expectedVersion, DayEntry typed) {
        var year = load(number, expectedVersion);
        var day = CalendarRules.day(number, typed);
        for (var owned : years.findOwnedByOthers(number, day.day(), day.day())) {
            throw new Refused("calendar.ofOtherYear", Integer.toString(owned.number()));
        }
        year.set(day);
        publish(year, CalendarAction.SET, details(day));
        effects.apply();
    }

    /** Lets a day be again what its weekday says. */
    @Transactional
    public void clear(int number, int expectedVersion, LocalDate day) {
        var year = load(number, expectedVersion);
        year.clear(day);
        publish(year, CalendarAction.CLEARED, Map.of(AuditDetail.DAY, day.toString()));
        effects.apply();
    }

    private CalendarYear load(int number, int expectedVersion) {
        var year = years.findByNumber(number).orElseThrow(() -> new NotFound(CalendarYear.class, number));
        Stale.throwIfChanged(CalendarYear.class, number, expectedVersion, year.version());
        return year;
    }

    private void publish(CalendarYear year, CalendarAction action, Map<AuditDetail, Object> details) {
        events.publishEvent(CalendarEvent.of(year, action, details));
    }

    private static Map<AuditDetail, Object> details(SpecialDay day) {
        return Map.of(
                AuditDetail.DAY,
                day.day().toString(),
                AuditDetail.KIND,
                day.kind().name(),
                AuditDetail.NAME,
                day.name());
    }
}
