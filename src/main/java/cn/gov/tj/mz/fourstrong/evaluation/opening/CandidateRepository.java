package cn.gov.tj.mz.fourstrong.evaluation.opening;

import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CandidateRepository extends Repository<Branch, UUID> {

    String CANDIDATES = """
            select b.id, b.name, b.shortName, u.id, u.name, b.sortOrder, u.position, b.active, b.facts.foundedOn
            from Branch b join b.unit u
            where b.id\s""" + BranchScope.WITHIN;

    String ORDER = "order by b.sortOrder, b.code\n";

    /** The branches below the nodes as they are today. */
    @Query(CANDIDATES + ORDER)
    List<Candidate> findCandidates(Collection<UUID> nodes);

    /** Those of them that a cycle knows nothing of, as far as they were not dissolved. */
    @Query(CANDIDATES + """
              and b.active = true
              and not exists (select 1 from Evaluation e where e.cycle.id = :cycle and e.branch.id = b.id)
            """ + ORDER)
    List<Candidate> findNewcomers(Collection<UUID> nodes, UUID cycle);

    @Query(CANDIDATES + " and b.id = :branch")
    Optional<Candidate> find(UUID branch, Collection<UUID> nodes);

    /** All units that these branches lie below. */
    @Query("""
            select a.branchId, a.nodeId
            from BranchAncestor a
            where a.nodeId <> a.branchId and a.branchId in :branches
            """)
    List<Membership> findMemberships(Collection<UUID> branches);

    /** The cycles that run and in which a branch takes part without a final result. */
    @Query("""
            select c.code, e.progress.state
            from Evaluation e join e.cycle c
            where e.branch.id = :branch and c.closedAt is null and e.progress.current = true
              and e.progress.exclusion is null and e.progress.state <> FINAL
            order by c.endsOn desc, c.startsOn
            """)
    List<RunningCycles.Running> findRunning(UUID branch);

    /** That a branch lies below a unit. */
    record Membership(UUID branch, UUID unit) {}
}
