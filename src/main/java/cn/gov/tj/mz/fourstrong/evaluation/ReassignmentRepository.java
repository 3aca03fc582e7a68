package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.Persisting;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface ReassignmentRepository extends Repository<Reassignment, UUID>, Persisting<Reassignment> {}
