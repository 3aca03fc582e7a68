package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import cn.gov.tj.mz.fourstrong.standard.Flushing;
import cn.gov.tj.mz.fourstrong.standard.Persisting;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Titles, and the steps of their history. */
interface TitleRepository extends Repository<Title, UUID>, Persisting<TitleStep>, Flushing {

    Title save(Title title);

    @Query("""
            select t
            from Title t
            where t.id = :id and t.branchId\s""" + BranchScope.WITHIN)
    Optional<Title> find(UUID id, Collection<UUID> nodes);

    /** Everything that ever happened to the titles of a branch, the latest first. */
    @Query("""
            select t.certificate, s.action, s.checkYear, s.decidedOn, s.improveBy, s.reason, s.by.at, s.by.name
            from TitleStep s join s.title t
            where t.branchId = :branch and t.branchId\s""" + BranchScope.WITHIN + """
            order by s.decidedOn desc, s.by.at desc, s.id desc
            """)
    List<TitleListing.HistoryEntry> findHistory(UUID branch, Collection<UUID> nodes);

    @Query("""
            select t.certificate, t.grantedOn, t.state, t.improveBy
            from Title t
            where t.holderId = :branch and t.branchId\s""" + BranchScope.WITHIN)
    Optional<TitleListing.Held> findHeld(UUID branch, Collection<UUID> nodes);

    @Query("""
            select t.certificate
            from Title t
            where t.certificate in :certificates
            """)
    List<String> findTaken(Collection<String> certificates);

    @Query("""
            select t.certificate
            from Title t
            order by t.grantedOn desc, t.id desc
            limit 1
            """)
    Optional<String> findLatestCertificate();

    @Query("""
            select t.certificate
            from Title t
            where t.certificate like concat(:beginning, '%')
            """)
    List<String> findCertificates(String beginning);

    @Query("""
            select count(t)
            from Title t join Evaluation e on e.id = t.evaluationId
            where\s""" + Title.DUE + "\n" + """
              and t.branchId\s""" + BranchScope.WITHIN)
    long countDue(LocalDate today, Collection<UUID> nodes);

    /** Those that are counted as due, the one that waits longest first. */
    @Query("""
            select b.shortName, t.certificate, t.checkDueOn, t.improveBy
            from Title t join Evaluation e on e.id = t.evaluationId join Branch b on b.id = t.branchId
            where\s""" + Title.DUE + "\n" + """
              and t.branchId\s""" + BranchScope.WITHIN + """
            order by t.checkDueOn, b.sortOrder, t.id
            """)
    List<Waiting> findDue(LocalDate today, Collection<UUID> nodes, Limit limit);

    @Query("""
            select b.shortName, t.certificate, t.checkDueOn, t.improveBy
            from Title t join Branch b on b.id = t.branchId
            where t.state = :state and t.branchId\s""" + BranchScope.WITHIN + """
            order by t.improveBy, b.sortOrder, t.id
            """)
    List<Waiting> find(TitleState state, Collection<UUID> nodes, Limit limit);

    /** A title that waits for somebody. */
    record Waiting(
            String branch,
            String certificate,
            @Nullable LocalDate checkDueOn,
            @Nullable LocalDate improveBy) {}

    @Query("""
            select count(t)
            from Title t
            where t.state = :state and t.branchId\s""" + BranchScope.WITHIN)
    long count(TitleState state, Collection<UUID> nodes);

    /** The edition of a result that counts now. */
    @Query("""
            select c.id
            from Evaluation e join Evaluation c on c.cycle = e.cycle and c.branch.id = e.branch.id
            where e.id = :evaluation and c.progress.current = true
            """)
    UUID findCurrentResult(UUID evaluation);
}
