package cn.gov.tj.mz.fourstrong.audit;

import cn.gov.tj.mz.fourstrong.account.Roles.ForAccountAdmins;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators of accounts learn from the log: under which names signing in was refused again and again. */
@Service
@ForAccountAdmins
@Transactional(readOnly = true)
public class SignInWatchService {

    /** How many days are looked back upon. */
    public static final int DAYS = 7;

    private static final int UNUSUAL = 3;
    private static final Limit FEW = Limit.of(5);

    /** More than a busy week writes; the log has no index but its number. */
    private static final long ENTRIES = 100_000;

    private final AuditRepository entries;
    private final AuditHeadRepository heads;
    private final Clock clock;

    SignInWatchService(AuditRepository entries, AuditHeadRepository heads, Clock clock) {
        this.entries = entries;
        this.heads = heads;
        this.clock = clock;
    }

    /** The most often refused first. */
    public List<RefusedSignIns> refused() {
        var since = LocalDate.now(clock)
                .minusDays(DAYS - 1L)
                .atStartOfDay(clock.getZone())
                .toInstant();
        return entries.findRefusedSignIns(heads.read().number() - ENTRIES, since, UNUSUAL, FEW);
    }
}
