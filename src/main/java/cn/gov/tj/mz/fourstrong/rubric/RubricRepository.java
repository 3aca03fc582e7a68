package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.standard.Flushing;
import cn.gov.tj.mz.fourstrong.standard.Versioning;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface RubricRepository extends Repository<Rubric, UUID>, Versioning<Rubric>, Flushing {

    Rubric save(Rubric rubric);

    Optional<Rubric> findById(UUID id);

    List<Rubric> findAllByOrderByCreatedAtDescIdDesc();

    boolean existsByName(String name);

    @Query("select max(r.revision) from Rubric r where r.name = :name")
    @Nullable
    Integer findLatestRevision(String name);

    /** The revision of a rubric that is being prepared. */
    @Query("select r from Rubric r where r.name = :name and r.status.frozen = false and r.status.withdrawnAt is null")
    Optional<Rubric> findOpenRevision(String name);

    long count();
}
