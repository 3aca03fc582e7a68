package cn.gov.tj.mz.fourstrong.evaluation.decision;

import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Results that are open to objections, those of every branch: the calendar is the same for all. */
interface PublicityRepository extends Repository<Evaluation, UUID> {

    String RUNNING = """
            from Evaluation e
            where e.progress.state = PUBLICISED and e.progress.exclusion is null and e.progress.publicity.until >= :today
            """;

    String IN_ORDER = "select e " + RUNNING + " order by e.branch.sortOrder, e.id";

    @Query(IN_ORDER)
    List<Evaluation> findRunning(LocalDate today);

    /** The same, so that nobody goes on with them before this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(IN_ORDER)
    List<Evaluation> lockRunning(LocalDate today);

    /** Which of them lie below the nodes. */
    @Query("select e.id " + RUNNING + " and e.branch.id " + BranchScope.WITHIN)
    Set<UUID> findRunningBelow(LocalDate today, Collection<UUID> nodes);

    /** Those below the nodes that were open to objections until before a day, the one that waits longest first. */
    @Query("""
            select new cn.gov.tj.mz.fourstrong.evaluation.decision.PublicityRepository$Over(
                e.id, c.code, new cn.gov.tj.mz.fourstrong.standard.DatedName(b.shortName, e.branch.shortName),
                e.progress.publicity.until)
            from Evaluation e join e.cycle c join Branch b on b.id = e.branch.id
            where e.progress.exclusion is null and e.progress.state = PUBLICISED and e.progress.publicity.until < :day
              and e.branch.id\s""" + BranchScope.WITHIN + """
            order by e.progress.publicity.until, e.branch.sortOrder, e.id
            """)
    List<Over> findOver(LocalDate day, Collection<UUID> nodes, Limit limit);

    /** A result that can become final. */
    record Over(UUID evaluation, String cycle, DatedName branch, LocalDate until) {}
}
