package cn.gov.tj.mz.fourstrong.evaluation.opening;

import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CandidateRepository extends Repository<Branch, UUID> {

    /** The branches below the nodes as they are today. */
    @Query("""
            select b.id, b.name, b.shortName, u.id, u.name, b.sortOrder, u.position, b.active, b.facts.foundedOn
            from Branch b join b.unit u
            where b.id\s""" + BranchScope.WITHIN + """
            order by b.sortOrder, b.code
            """)
    List<Candidate> findCandidates(Collection<UUID> nodes);

    /** All units that these branches lie below. */
    @Query("""
            select a.branchId, a.nodeId
            from BranchAncestor a
            where a.nodeId <> a.branchId and a.branchId\s""" + BranchScope.WITHIN)
    List<Membership> findMemberships(Collection<UUID> nodes);

    /** That a branch lies below a unit. */
    record Membership(UUID branch, UUID unit) {}
}
