package cn.gov.tj.mz.fourstrong.evaluation.draft;

import cn.gov.tj.mz.fourstrong.standard.Persisting;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContestedValueRepository extends Repository<ContestedValue, UUID>, Persisting<ContestedValue> {

    void deleteAll(Iterable<? extends ContestedValue> values);

    @Query("""
            select v
            from ContestedValue v
            where v.entry.evaluationId = :evaluation and v.entry.source = :source and v.accountId = :account
            order by v.id
            """)
    List<ContestedValue> findAll(UUID evaluation, ScoreSource source, UUID account);
}
