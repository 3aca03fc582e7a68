package cn.gov.tj.mz.fourstrong.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CalendarRepository extends Repository<CalendarYear, UUID> {

    CalendarYear save(CalendarYear year);

    Optional<CalendarYear> findByNumber(int number);

    boolean existsByNumber(int number);

    @Query("""
            select key(d), d.kind, d.name
            from CalendarYear y join y.days d
            where key(d) between :first and :last
            order by key(d)
            """)
    List<SpecialDay> findDays(LocalDate first, LocalDate last);
}
