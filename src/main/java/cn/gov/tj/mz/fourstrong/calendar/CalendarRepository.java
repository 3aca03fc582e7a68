package cn.gov.tj.mz.fourstrong.calendar;

import cn.gov.tj.mz.fourstrong.standard.Flushing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CalendarRepository extends Repository<CalendarYear, UUID>, Flushing {

    CalendarYear save(CalendarYear year);

    Optional<CalendarYear> findByNumber(int number);

    boolean existsByNumber(int number);

    @Query("""
            select y.number
            from CalendarYear y
            order by y.number desc
            """)
    List<Integer> findNumbers();

    /** Days that the notices of other years name, and these years. */
    @Query("""
            select key(d), y.number
            from CalendarYear y join y.days d
            where key(d) between :first and :last and y.number <> :number
            """)
    List<Owned> findOwnedByOthers(int number, LocalDate first, LocalDate last);

    @Query("""
            select key(d), d.kind, d.name
            from CalendarYear y join y.days d
            where key(d) between :first and :last
            order by key(d)
            """)
    List<SpecialDay> findDays(LocalDate first, LocalDate last);

    /** A day and the year whose notice names it. */
    record Owned(LocalDate day, int number) {}
}
