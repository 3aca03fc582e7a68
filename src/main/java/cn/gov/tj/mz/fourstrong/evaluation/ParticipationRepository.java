package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.Persisting;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface ParticipationRepository extends Repository<Participation, UUID>, Persisting<Participation> {}
