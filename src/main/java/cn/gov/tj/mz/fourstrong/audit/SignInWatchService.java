package cn.gov.tj.mz.fourstrong.audit;

import cn.gov.tj.mz.fourstrong.account.Roles.ForAccountAdmins;
import cn.gov.tj.mz.fourstrong.calendar.WorkCalendar;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators of accounts learn from the log: how people signed in of late, and what of it is unusual. */
@Service
@ForAccountAdmins
@Transactional(readOnly = true)
public class SignInWatchService {

    /** How many days are looked back upon. */
    public static final int DAYS = LastWeek.DAYS;

    private static final int AGAIN_AND_AGAIN = 3;
    private static final int FEW = 5;

    /** More than people do in a week; of more, the last are looked at. */
    private static final Limit SIGN_INS = Limit.of(5000);

    private final AuditRepository entries;
    private final LastWeek week;
    private final WorkCalendar calendar;
    private final Clock clock;

    SignInWatchService(AuditRepository entries, LastWeek week, WorkCalendar calendar, Clock clock) {
        this.entries = entries;
        this.week = week;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The last days. */
    public SignInWeek week() {
        var after = week.after();
        var since = week.since();
        var figures = entries.countSignIns(after, since);
        return new SignInWeek(
                figures.people(),
                figures.refusals(),
                entries.findRefusedSignIns(after, since, AGAIN_AND_AGAIN, Limit.of(FEW)),
                offHours(entries.findSignIns(after, since, SIGN_INS)));
    }

    private List<OffHoursSignIns> offHours(List<OffHours.SignIn> signIns) {
        var daysOff = calendar.daysOff(week.firstDay(), week.today());
        return new OffHours(daysOff, clock).of(signIns).stream().limit(FEW).toList();
    }
}
