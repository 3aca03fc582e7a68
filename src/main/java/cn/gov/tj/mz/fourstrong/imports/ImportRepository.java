package cn.gov.tj.mz.fourstrong.imports;

import cn.gov.tj.mz.fourstrong.standard.Flushing;
import cn.gov.tj.mz.fourstrong.standard.Persisting;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Lines are ordered by their whole key: H2 would sort all that follow for each chunk otherwise. */
interface ImportRepository extends Repository<ImportBatch, UUID>, Persisting<ImportBatch>, Flushing {

    @Query("select b from ImportBatch b where b.id = :id and b.owner = :owner and b.finished = false")
    Optional<ImportBatch> find(UUID id, String owner);

    @Query("""
            select l
            from ImportLine l
            where l.id.batchId = :batch and l.id.number > :after
            order by l.id.batchId, l.id.number
            """)
    List<ImportLine> findLines(UUID batch, int after, Limit limit);

    @Query("""
            select l
            from ImportLine l
            where l.id.batchId = :batch and l.id.number > :after and l.status = :status
            order by l.id.batchId, l.id.number
            """)
    List<ImportLine> findLines(UUID batch, ImportStatus status, int after, Limit limit);

    @Query("""
            select l
            from ImportLine l
            where l.id.batchId = :batch and l.status in :statuses
            order by l.id.batchId, l.id.number
            """)
    List<ImportLine> findPage(UUID batch, Collection<ImportStatus> statuses, Pageable page);

    @Query("""
            select l.status, count(l)
            from ImportLine l
            where l.id.batchId = :batch
            group by l.status
            """)
    List<Count> count(UUID batch);

    @Query("select l from ImportLine l where l.id.batchId = :batch and l.id.number = :number")
    Optional<ImportLine> findLine(UUID batch, int number);

    @Modifying
    @Query("""
            delete from ImportLine l
            where l.id.batchId in (select b.id from ImportBatch b where b.finished = true or b.begunAt < :before)
            """)
    void deleteLinesDone(Instant before);

    @Modifying
    @Query("delete from ImportBatch b where b.finished = true or b.begunAt < :before")
    void deleteDone(Instant before);

    @Modifying
    @Query("delete from ImportLine l where l.id.batchId = :batch")
    void deleteLines(UUID batch);

    @Modifying
    @Query("delete from ImportBatch b where b.id = :batch")
    void delete(UUID batch);

    /** How many lines have a status. */
    record Count(ImportStatus status, long lines) {}
}
