package cn.gov.tj.mz.fourstrong.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvaluationRepository extends Repository<Evaluation, UUID> {

    Evaluation save(Evaluation evaluation);

    List<Evaluation> saveAll(Iterable<Evaluation> evaluations);

    /** One that lies in the nodes and is not that of the branch to be left out. */
    @Query("""
            select e
            from Evaluation e join fetch e.cycle c join fetch c.rubric
            where e.id = :id
              and e.branchId in (select p.branchId from BranchPlace p where p.nodeId in :nodes)
              and (:except is null or e.branchId <> :except)
            """)
    Optional<Evaluation> find(UUID id, Collection<UUID> nodes, @Nullable UUID except);
}
