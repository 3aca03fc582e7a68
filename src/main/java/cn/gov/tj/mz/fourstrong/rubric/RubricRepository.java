package cn.gov.tj.mz.fourstrong.rubric;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RubricRepository extends Repository<Rubric, UUID> {

    Rubric save(Rubric rubric);

    Optional<Rubric> findById(UUID id);

    List<Rubric> findAllByOrderByCreatedAtDesc();

    long count();
}
