package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** The exact mean of what those that make part of the result give for an indicator, or nothing without any. */
    default @Nullable BigDecimal mean(UUID evaluation, UUID indicator) {
        return Scoring.exactMean(findCounting(evaluation).stream()
                .<@Nullable BigDecimal>map(review -> review.entry(indicator).score())
                .toList());
    }

    /** Those that make part of the result. */
    default List<Review> findCounting(UUID evaluation) {
        return findAll(evaluation).stream().filter(Review::counts).toList();
    }
}
