package cn.gov.tj.mz.fourstrong.audit;

import cn.gov.tj.mz.fourstrong.standard.Persisting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditRepository extends Repository<AuditEntry, Long>, Persisting<AuditEntry> {

    String ROWS = """
            select new cn.gov.tj.mz.fourstrong.audit.AuditRow(e.number, e.at, e.content.actor, e.content.address,
                e.content.action, e.content.subject, e.content.succeeded, e.content.details, e.hash)
            from AuditEntry e""";

    @Query("select e.at from AuditEntry e where e.number = :number")
    Optional<Instant> findTime(long number);

    /** How many people signed in, and how often that was refused. */
    @Query("""
            select count(distinct case when e.content.succeeded = true then e.content.subject end),
                count(case when e.content.succeeded = false then 1 end)
            from AuditEntry e
            where e.number > :after and e.at >= :since
              and e.content.action in ('account.signedIn', 'account.signInRefused')
            """)
    SignInFigures countSignIns(long after, Instant since);

    /** Names that no account has, or under which it was refused at least so often, the most often refused first. */
    @Query("""
            select e.content.subject, max(e.content.subjectId) is not null, count(e), max(e.at)
            from AuditEntry e
            where e.number > :after and e.at >= :since and e.content.action = 'account.signInRefused'
            group by e.content.subject
            having count(e) >= :least or max(e.content.subjectId) is null
            order by count(e) desc, e.content.subject
            """)
    List<RefusedSignIns> findRefusedSignIns(long after, Instant since, long least, Limit limit);

    /** The last first. */
    @Query("""
            select e.content.subject, e.content.actor, e.at
            from AuditEntry e
            where e.number > :after and e.at >= :since and e.content.action = 'account.signedIn'
            order by e.number desc
            """)
    List<OffHours.SignIn> findSignIns(long after, Instant since, Limit limit);

    /** See {@link Unusual}; the newest first. */
    @Query(ROWS + " where e.number > :after and e.at >= :since and " + Unusual.CONDITION + " order by e.number desc")
    List<AuditRow> findUnusual(long after, Instant since, Set<String> logs, Limit limit);

    /** The next entries of the chain; not as entities, which would all be held until the end of a walk. */
    @Query("""
            select new cn.gov.tj.mz.fourstrong.audit.ChainLink(e.number, e.at, e.content, e.previousHash, e.hash)
            from AuditEntry e
            where e.number > :after and e.number <= :last
            order by e.number
            """)
    List<ChainLink> findLinks(long after, long last, Limit limit);

    /** See {@link #countSignIns}. */
    record SignInFigures(long people, long refusals) {}
}
