package cn.gov.tj.mz.fourstrong.cycle;

import cn.gov.tj.mz.fourstrong.standard.Persisting;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CycleExtensionRepository extends Repository<CycleExtension, UUID>, Persisting<CycleExtension> {}
