package cn.gov.tj.mz.fourstrong.audit;

import cn.gov.tj.mz.fourstrong.account.Roles.ForAuditors;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What auditors should look at among the entries of the last days. */
@Service
@ForAuditors
@Transactional(readOnly = true)
public class UnusualEntriesService {

    /** How many days are looked back upon. */
    public static final int DAYS = LastWeek.DAYS;

    private static final int MOST = 8;

    /** More than are named, as the same again and again is named once. */
    private static final Limit READ = Limit.of(100);

    private final AuditRepository entries;
    private final LastWeek week;

    UnusualEntriesService(AuditRepository entries, LastWeek week) {
        this.entries = entries;
        this.week = week;
    }

    /** The newest first; the same several times in a row is one thing. */
    public List<Thing> newest() {
        var runs = new ArrayList<Run>();
        for (var entry : entries.findUnusual(week.after(), week.since(), Unusual.LOGS, READ)) {
            if (!runs.isEmpty() && runs.getLast().goesOnWith(entry)) {
                runs.set(runs.size() - 1, runs.getLast().more());
            } else {
                runs.add(new Run(entry, 1));
            }
        }
        return runs.stream().limit(MOST).map(this::thing).toList();
    }

    /** Where all of them are listed. */
    public String route() {
        return "audit?unusual=true&from=" + week.firstDay();
    }

    private Thing thing(Run run) {
        var entry = run.newest();
        var thing = new Thing(
                Words.of("audit.unusual.what", Words.of("audit.action." + entry.action()), subject(entry)),
                Words.of("audit.unusual.who", actor(entry), entry.at(), run.times()),
                "audit.thing.do",
                route() + "&entry=" + entry.number());
        return entry.succeeded() || entry.action().startsWith("account.")
                ? thing
                : thing.marked(Words.of("audit.failed"));
    }

    private static Words subject(AuditRow entry) {
        return entry.subject().equals(RefusedSignIns.UNREADABLE)
                ? Words.of("audit.signIns.unreadable")
                : Words.name(entry.subject());
    }

    /** Under a name that no account has, it is but the name again. */
    private static Words actor(AuditRow entry) {
        return entry.actor().equals(entry.subject()) ? Words.of("audit.unusual.nobody") : Words.name(entry.actor());
    }

    /** The same done by the same one to the same several times in a row. */
    private record Run(AuditRow newest, int times) {

        boolean goesOnWith(AuditRow older) {
            return older.action().equals(newest.action())
                    && older.subject().equals(newest.subject())
                    && older.actor().equals(newest.actor())
                    && older.succeeded() == newest.succeeded();
        }

        Run more() {
            return new Run(newest, times + 1);
        }
    }
}
