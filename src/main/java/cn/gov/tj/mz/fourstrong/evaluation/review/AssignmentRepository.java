package cn.gov.tj.mz.fourstrong.evaluation.review;

import cn.gov.tj.mz.fourstrong.evaluation.LeftReviewers;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface AssignmentRepository extends Repository<Assignment, UUID> {

    Assignment save(Assignment assignment);

    void delete(Assignment assignment);

    @Query("""
            select a
            from Assignment a
            where a.evaluation.id in :evaluations
            order by a.reviewer, a.id
            """)
    List<Assignment> findAll(Collection<UUID> evaluations);

    @Query("select a.reviewerId from Assignment a where a.evaluation.id = :evaluation")
    List<UUID> findReviewers(UUID evaluation);

    /** What waits in a running cycle for the scores of somebody who cannot review it any more. */
    @Query("""
            select e.id
            from Assignment a join a.evaluation e join e.cycle c
            where c.code = :cycle and c.closedAt is null and e.progress.current = true and a.reviewerId = :reviewer
              and\s""" + LeftReviewers.WAITED_FOR + " and e.branch.id " + BranchScope.WITHIN)
    List<UUID> findWaitingFor(String cycle, UUID reviewer, Collection<UUID> nodes);

    @Query("select p.branchId, p.nodeId from BranchAncestor p where p.nodeId in :nodes")
    List<Place> findPlaces(Collection<UUID> nodes);

    /** That a branch lies at or below a node. */
    record Place(UUID branch, UUID node) {}
}
