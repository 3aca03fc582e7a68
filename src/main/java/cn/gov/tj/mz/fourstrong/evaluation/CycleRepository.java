package cn.gov.tj.mz.fourstrong.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CycleRepository extends Repository<Cycle, UUID> {

    Optional<Cycle> findByCode(String code);

    boolean existsByCode(String code);

    @Query("""
            select c.code, case when c.closedAt is null then false else true end
            from Cycle c
            order by c.endsOn desc, c.startsOn
            """)
    List<CycleName> findNames();

    @Query("""
            select c
            from Cycle c join fetch c.rubric
            order by c.endsOn desc, c.startsOn
            """)
    List<Cycle> findAllWithRubrics();

    /** How many branches below the nodes are how far. */
    @Query("""
            select c.code, e.state, case when e.exclusion is null then false else true end as excluded, count(e)
            from Evaluation e join e.cycle c
            where e.edition.current = true and e.branchId in (select p.branchId from BranchPlace p where p.nodeId in :nodes)
            group by c.code, e.state, excluded
            """)
    List<Count> countStates(Collection<UUID> nodes);

    @Query("""
            select count(e)
            from Evaluation e
            where e.cycle.id = :cycle and e.edition.current = true and e.exclusion is null and e.state <> FINAL
            """)
    long countUnfinished(UUID cycle);

    /** How many branches of one cycle below the nodes stand how, and how many of them somebody should look at. */
    @Query("""
            select e.state, case when e.exclusion is null then false else true end as excluded, count(e),
                   sum(case when e.state in (DRAFT, RETURNED, SUBMITTED)
                              and not exists (select 1 from Assignment t where t.evaluation = e) then 1 else 0 end),
                   sum(case when e.wideSpreads > 0 then 1 else 0 end)
            from Evaluation e join e.cycle c
            where c.code = :cycle and e.edition.current = true
              and e.branchId in (select p.branchId from BranchPlace p where p.nodeId in :nodes)
            group by e.state, excluded
            """)
    List<CycleSummary.Standings> countStandings(String cycle, Collection<UUID> nodes);

    /** How many branches of a cycle lie beyond the nodes: who does not reach them all does not decide about it. */
    @Query("""
            select count(e)
            from Evaluation e
            where e.cycle.id = :cycle
              and e.branchId not in (select p.branchId from BranchPlace p where p.nodeId in :nodes)
            """)
    long countBeyond(UUID cycle, Collection<UUID> nodes);

    @Query("""
            select x.phase, x.fromDay, x.toDay, x.reason, x.at, x.actor
            from CycleExtension x
            where x.cycle.id = :cycle
            order by x.at desc, x.id desc
            """)
    List<CycleSummary.Extension> findExtensions(UUID cycle);

    /** The branches below the nodes as they are today. */
    @Query("""
            select b.id, b.name, b.shortName, u.id, u.name, b.sortOrder, b.active, b.facts.foundedOn
            from Branch b join b.unit u
            where b.id in (select p.branchId from BranchPlace p where p.nodeId in :nodes)
            order by b.sortOrder, b.code
            """)
    List<Candidate> findCandidates(Collection<UUID> nodes);

    /** Some branches of a cycle that stand alike. */
    record Count(String cycle, EvaluationState state, boolean excluded, long branches) {}
}
