package cn.gov.tj.mz.fourstrong.evaluation.self;

import cn.gov.tj.mz.fourstrong.organisation.Branch;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OwnBranchRepository extends Repository<Branch, UUID> {

    @Query("select b.active from Branch b where b.id = :branch")
    boolean isActive(UUID branch);
}
