package cn.gov.tj.mz.fourstrong.evaluation.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssignmentRepository extends Repository<Assignment, UUID> {

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
}
