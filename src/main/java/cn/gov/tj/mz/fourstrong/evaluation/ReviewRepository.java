package cn.gov.tj.mz.fourstrong.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ReviewRepository extends Repository<Review, UUID> {

    Review save(Review review);

    @Query("""
            select r
            from Review r
            where r.evaluation.id = :evaluation and r.reviewerId = :reviewer
            """)
    Optional<Review> find(UUID evaluation, UUID reviewer);

    @Query("select r from Review r where r.evaluation.id in :evaluations")
    List<Review> findBegun(Collection<UUID> evaluations);

    @Query("""
            select r
            from Review r left join fetch r.marks
            where r.evaluation.id = :evaluation
            order by r.changedAt
            """)
    List<Review> findAll(UUID evaluation);

    /** Those that make part of the result. */
    default List<Review> findCounting(UUID evaluation) {
        return findAll(evaluation).stream().filter(Review::counts).toList();
    }
}
