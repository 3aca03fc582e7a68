package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.Persisting;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ReassignmentRepository extends Repository<Reassignment, UUID>, Persisting<Reassignment> {

    @Query("""
            select r.by.at, r.by.name, r.previousReviewers, r.newReviewers, r.reason
            from Reassignment r
            where r.evaluation.id = :evaluation
            order by r.by.at, r.id
            """)
    List<SheetHistory.Reassigned> findAll(UUID evaluation);
}
