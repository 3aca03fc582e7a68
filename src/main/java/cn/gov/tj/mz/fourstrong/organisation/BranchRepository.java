package cn.gov.tj.mz.fourstrong.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BranchRepository extends Repository<Branch, UUID> {

    Branch save(Branch branch);

    Optional<Branch> findById(UUID id);

    Optional<Branch> findByCode(String code);

    List<Branch> findAllByIdIn(Collection<UUID> ids);

    @Query("""
            select b.id, b.code, b.name, b.shortName, u.id, u.name, b.sortOrder, b.active
            from Branch b join b.unit u
            where b.id in (select p.branchId from BranchPlace p where p.nodeId in :nodes)
            order by b.sortOrder, b.code
            """)
    List<BranchName> findNames(Collection<UUID> nodes);

    @Query("""
            select b.facts
            from Branch b
            where b.id = :id
                and b.id in (select p.branchId from BranchPlace p where p.nodeId in :nodes)
            """)
    Optional<BranchFacts> findFacts(UUID id, Collection<UUID> nodes);

    @Query("""
            select b
            from Branch b join fetch b.unit join fetch b.place
            where b.id in (select p.branchId from BranchPlace p where p.nodeId = :unit)
            """)
    List<Branch> findAllBelow(UUID unit);

    @Query("""
            select b
            from Branch b join fetch b.unit
            order by b.sortOrder, b.code
            """)
    List<Branch> findAllWithUnits();
}
