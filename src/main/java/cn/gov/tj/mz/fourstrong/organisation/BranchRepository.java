package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.standard.Flushing;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BranchRepository extends Repository<Branch, UUID>, Flushing {

    /** What a {@link BranchName} is made of. */
    String SELECT = """
            select b.id, b.code, b.name, b.shortName, u.id, u.name, b.sortOrder, b.active
            from Branch b join b.unit u
            """;

    String NAMES = SELECT + "where b.id " + BranchScope.WITHIN;

    String ORDER = "order by b.sortOrder, b.code\n";

    Branch save(Branch branch);

    Optional<Branch> findById(UUID id);

    Optional<Branch> findByCode(String code);

    List<Branch> findAllByIdIn(Collection<UUID> ids);

    @Query(NAMES + ORDER)
    List<BranchName> findNames(Collection<UUID> nodes);

    @Query(NAMES + "and b.code in :codes\n" + ORDER)
    List<BranchName> findNamesByCode(Collection<UUID> nodes, Collection<String> codes);

    @Query("""
            select b
            from Branch b
            where b.id = :id
                and b.id\s""" + BranchScope.WITHIN)
    Optional<Branch> find(UUID id, Collection<UUID> nodes);

    boolean existsByUnitIdAndActiveTrue(UUID unit);

    @Query("""
            select b
            from Branch b join fetch b.unit join fetch b.ancestors
            where b.id in (select p.branchId from BranchAncestor p where p.nodeId = :unit)
            """)
    List<Branch> findAllBelow(UUID unit);

    @Query("""
            select b
            from Branch b join fetch b.unit
            order by b.sortOrder, b.code
            """)
    List<Branch> findAllWithUnits();
}
