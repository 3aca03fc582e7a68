package cn.gov.tj.mz.fourstrong.calendar;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.exchange.CsvRow;
import cn.gov.tj.mz.fourstrong.exchange.CsvTable;
import cn.gov.tj.mz.fourstrong.standard.DataInitializer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays the years whose notices came with the program; a year that is there already stays as the bureau keeps it. */
@Component
@Order(50)
class CalendarInitializer implements DataInitializer {

    private final CalendarRepository years;

    CalendarInitializer(CalendarRepository years) {
        this.years = years;
    }

    @Override
    @Transactional
    public void initialize() {
        CsvTable.read("/standard-data/calendar_years.csv").stream()
                .filter(row -> !years.existsByNumber(row.integer("year")))
                .forEach(row -> years.save(year(row)));
    }

    private static CalendarYear year(CsvRow row) {
        var source = new Source(row.text("title"), row.text("document_number"), requireNonNull(row.date("issued_on")));
        var year = new CalendarYear(row.integer("year"), source);
        CsvTable.read("/standard-data/calendar_days.csv").stream()
                .filter(day -> day.integer("year") == year.number())
                .map(CalendarInitializer::day)
                .forEach(year::set);
        return year;
    }

    private static SpecialDay day(CsvRow row) {
        return new SpecialDay(requireNonNull(row.date("day")), DayKind.valueOf(row.text("kind")), row.text("name"));
    }
}
