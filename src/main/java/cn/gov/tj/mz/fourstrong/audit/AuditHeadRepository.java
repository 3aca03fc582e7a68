package cn.gov.tj.mz.fourstrong.audit;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface AuditHeadRepository extends Repository<AuditHead, Integer> {

    /** Locks the row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<AuditHead> findById(Integer id);
}
