package cn.gov.tj.mz.fourstrong.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The part of the log that workbenches look back upon. */
@Component
class LastWeek {

    static final int DAYS = 7;

    /** More than a busy week writes; the log has no index but its number. */
    private static final long ENTRIES = 100_000;

    private final AuditHeadRepository heads;
    private final Clock clock;

    LastWeek(AuditHeadRepository heads, Clock clock) {
        this.heads = heads;
        this.clock = clock;
    }

    LocalDate firstDay() {
        return today().minusDays(DAYS - 1L);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The start of its first day. */
    Instant since() {
        return firstDay().atStartOfDay(clock.getZone()).toInstant();
    }

    /** Entries up to this number are older. */
    long after() {
        return heads.read().number() - ENTRIES;
    }
}
