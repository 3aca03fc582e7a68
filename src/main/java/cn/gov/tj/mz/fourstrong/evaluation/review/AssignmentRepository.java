package cn.gov.tj.mz.fourstrong.evaluation.review;

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

    @Query("select p.branchId, p.nodeId from BranchAncestor p where p.nodeId in :nodes")
    List<Place> findPlaces(Collection<UUID> nodes);

    /** That a branch lies at or below a node. */
    record Place(UUID branch, UUID node) {}
}
