package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.Persisting;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ParticipationRepository extends Repository<Participation, UUID>, Persisting<Participation> {

    @Query("""
            select p.by.at, p.by.name, p.kind, p.reason
            from Participation p
            where p.evaluation.id = :evaluation
            order by p.by.at, p.id
            """)
    List<SheetHistory.Moved> findAll(UUID evaluation);
}
