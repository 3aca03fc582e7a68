package cn.gov.tj.mz.fourstrong.calendar;

import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The holidays and swapped work days of a year, by the notice that says so. */
@Entity
class CalendarYear {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private int number;

    @Embedded
    private Source source;

    @ElementCollection
    @CollectionTable(name = "calendar_day", joinColumns = @JoinColumn(name = "year_id"))
    @MapKeyColumn(name = "falls_on")
    private Map<LocalDate, Meaning> days = new HashMap<>();

    protected CalendarYear() {} // for JPA

    CalendarYear(int number, Source source) {
        this.id = Uuids.next();
        this.number = number;
        this.source = source;
    }

    void cite(Source source) {
        this.source = source;
    }

    void set(SpecialDay day) {
        days.put(day.day(), new Meaning(day.kind(), day.name()));
    }

    /** From now on the day is what its weekday says. */
    void clear(LocalDate day) {
        days.remove(day);
    }

    UUID id() {
        return id;
    }

    Integer version() {
        return version;
    }

    int number() {
        return number;
    }

    Source source() {
        return source;
    }

    /** In order of time. */
    List<SpecialDay> days() {
        return days.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(day -> new SpecialDay(
                        day.getKey(), day.getValue().kind(), day.getValue().name()))
                .toList();
    }

    /** What a special day is. */
    @Embeddable
    record Meaning(@Enumerated(EnumType.STRING) DayKind kind, String name) {}
}
