package cn.gov.tj.mz.fourstrong.audit;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditHeadRepository extends Repository<AuditHead, Integer> {

    /** Locked until the transaction ends; found by key, so that further events of the transaction ask nothing. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<AuditHead> findById(Integer id);

    /** To look only, while others go on writing. */
    @Query("select h from AuditHead h")
    AuditHead read();
}
