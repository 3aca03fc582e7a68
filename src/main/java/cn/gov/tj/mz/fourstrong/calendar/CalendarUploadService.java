package cn.gov.tj.mz.fourstrong.calendar;

import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.calendar.CalendarRepository.Owned;
import cn.gov.tj.mz.fourstrong.imports.ImportColumn;
import cn.gov.tj.mz.fourstrong.imports.ImportContext;
import cn.gov.tj.mz.fourstrong.imports.ImportPass;
import cn.gov.tj.mz.fourstrong.imports.ImportTarget;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the days of a year in, as its notice names them; days that a file does not name stay as they are. */
@Service(CalendarUploadService.TARGET)
@ForManagers
@Transactional
public class CalendarUploadService implements ImportTarget {

    /** What an import of days is asked for by; it is about a year that has a notice, in digits. */
    public static final String TARGET = "calendar";

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final CalendarRepository years;
    private final CalendarEffects effects;
    private final ApplicationEventPublisher events;

    CalendarUploadService(CalendarRepository years, CalendarEffects effects, ApplicationEventPublisher events) {
        this.years = years;
        this.effects = effects;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required(DayLine.DAY),
                ImportColumn.required(DayLine.KIND),
                ImportColumn.required(DayLine.NAME));
    }

    @Override
    public ImportPass begin(ImportContext context) {
        var year = find(number(context.about()));
        var now = new CalendarPass.Days(year.number(), year.days(), others(year.number()));
        return new CalendarPass(now, context.words(), effects, days -> importDays(year.number(), days));
    }

    private void importDays(int number, List<SpecialDay> days) {
        var year = find(number);
        var known = year.days().stream().map(SpecialDay::day).toList();
        var byKnown = days.stream().collect(Collectors.partitioningBy(day -> known.contains(day.day())));
        days.forEach(year::set);
        events.publishEvent(CalendarEvent.of(
                year,
                CalendarAction.IMPORTED,
                Map.of(
                        AuditDetail.ADDED, byKnown.get(false).toString(),
                        AuditDetail.CHANGED, byKnown.get(true).toString())));
        effects.apply();
    }

    private Map<LocalDate, Integer> others(int number) {
        return years.findOwnedByOthers(number, LocalDate.of(number - 1, 12, 1), LocalDate.of(number, 12, 31)).stream()
                .collect(Collectors.toMap(Owned::day, Owned::number));
    }

    private static int number(@Nullable String about) {
        if (about == null || !YEAR.matcher(about).matches()) {
            throw new NotFound(CalendarYear.class, String.valueOf(about));
        }
        return Integer.parseInt(about);
    }

    private CalendarYear find(int number) {
        return years.findByNumber(number).orElseThrow(() -> new NotFound(CalendarYear.class, number));
    }
}
