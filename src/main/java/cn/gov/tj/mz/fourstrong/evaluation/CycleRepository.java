package cn.gov.tj.mz.fourstrong.evaluation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CycleRepository extends Repository<Cycle, UUID> {

    Cycle save(Cycle cycle);

    Optional<Cycle> findById(UUID id);

    Optional<Cycle> findByCode(String code);

    boolean existsByCode(String code);
}
