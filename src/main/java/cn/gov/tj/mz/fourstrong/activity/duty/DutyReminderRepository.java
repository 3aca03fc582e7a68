package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.standard.Flushing;
import cn.gov.tj.mz.fourstrong.standard.Persisting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DutyReminderRepository extends Repository<DutyReminder, UUID>, Persisting<DutyReminder>, Flushing {

    /** Those of some branches about periods that begin from a day on, the earliest first. */
    @Query("""
            select m.branchId, m.typeCode, m.period, m.by.name, m.by.at, m.sentOn
            from DutyReminder m
            where m.branchId in :branches and m.period >= :from
            order by m.by.at, m.id
            """)
    List<Sent> findSent(Collection<UUID> branches, LocalDate from);

    /** How many accounts in use there are under which a branch's clerks read it. */
    @Query("""
            select count(y)
            from Account y join y.grants h join Branch d on d.id = value(h)
            where y.enabled = true and key(h) = cn.gov.tj.mz.fourstrong.account.Role.CLERK
              and d.id = :branch and d.active = true
            """)
    long countReaders(UUID branch);

    /** Of what a branch was reminded, by whom and when. */
    record Sent(UUID branch, String type, LocalDate period, String by, Instant at, LocalDate on) {}
}
