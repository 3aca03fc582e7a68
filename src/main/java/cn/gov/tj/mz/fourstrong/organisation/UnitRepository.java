package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.standard.Flushing;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface UnitRepository extends Repository<Unit, UUID>, Flushing {

    Unit save(Unit unit);

    Optional<Unit> findById(UUID id);

    Optional<Unit> findByCode(String code);

    List<Unit> findAllByIdIn(Collection<UUID> ids);

    long count();

    List<Unit> findAllByOrderBySortOrderAscCodeAsc();
}
