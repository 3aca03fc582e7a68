package cn.gov.tj.mz.fourstrong.audit;

import cn.gov.tj.mz.fourstrong.standard.Persisting;
import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditRepository extends Repository<AuditEntry, Long>, Persisting<AuditEntry> {

    /** The end of the chain, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from AuditHead h")
    AuditHead lockHead();
}
