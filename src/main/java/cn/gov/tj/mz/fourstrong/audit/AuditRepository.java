package cn.gov.tj.mz.fourstrong.audit;

import cn.gov.tj.mz.fourstrong.standard.Persisting;
import org.springframework.data.repository.Repository;

interface AuditRepository extends Repository<AuditEntry, Long>, Persisting<AuditEntry> {}
