package cn.gov.tj.mz.fourstrong.audit;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of the many entries an auditor should look at, defined once: what was refused or failed, changes of rights and
 * passwords, unlocking, whatever concerns administrators, exports of the log and of whole lists. People mistype their
 * passwords: a refused sign-in counts when no account has the name, or from the third of a day on.
 */
final class Unusual {

    /** A condition on {@code e}; {@code :logs} are {@link #LOGS}. It looks back by number, the index of the log. */
    static final String CONDITION = """
            (e.content.action in ('account.unlocked', 'account.passwordReset', 'account.granted')
              or e.content.action like 'administrator.%'
              or e.content.action = 'list.exported'
                and (e.content.subject in :logs or e.content.details like '%"filter":""%')
              or e.content.succeeded = false
                and (e.content.action <> 'account.signInRefused'
                  or e.content.subjectId is null
                  or 2 <= (select count(p)
                    from AuditEntry p
                    where p.number between e.number - 200 and e.number - 1
                      and p.at > e.at - 1 day
                      and p.content.action = 'account.signInRefused'
                      and p.content.subject = e.content.subject)))""";

    /** What the log is called in an entry about its export, which has the name that people saw. */
    static final Set<String> LOGS = Stream.of(Locale.CHINESE, Locale.ENGLISH)
            .map(language -> ResourceBundle.getBundle("i18n/audit", language).getString("audit.list.file"))
            .collect(Collectors.toUnmodifiableSet());

    private Unusual() {}
}
