package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.cycle.CycleEvaluations;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import cn.gov.tj.mz.fourstrong.standard.Persisting;
import cn.gov.tj.mz.fourstrong.standard.Versioning;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Evaluations, and the steps of their history. */
public interface EvaluationRepository
        extends Repository<Evaluation, UUID>, Versioning<Evaluation>, Persisting<EvaluationStep>, CycleEvaluations {

    void flush();

    @Query("""
            select e
            from Evaluation e join fetch e.cycle c join fetch c.rubric
            where e.id = :id and\s""" + EvaluationScope.CONDITION)
    Optional<Evaluation> find(UUID id, Collection<UUID> open, Collection<UUID> reviewed, UUID own);

    @Query("""
            select e
            from Evaluation e join fetch e.cycle c join fetch c.rubric
            where e.id = :id and\s""" + EvaluationScope.CONDITION + " and " + EvaluationScope.ASSIGNED)
    Optional<Evaluation> find(UUID id, Collection<UUID> open, Collection<UUID> reviewed, UUID own, UUID reviewer);

    default Optional<Evaluation> find(UUID id, EvaluationScope scope) {
        var reviewer = scope.reviewer();
        return reviewer == null
                ? find(id, scope.open(), scope.reviewed(), scope.own())
                : find(id, scope.open(), scope.reviewed(), scope.own(), reviewer);
    }

    /** Some evaluations in scope, locked like {@link #lock}. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select e
            from Evaluation e
            where e.id in :ids and e.branch.id\s""" + BranchScope.WITHIN + """
            order by e.branch.sortOrder, e.id
            """)
    List<Evaluation> lockAll(Collection<UUID> ids, Collection<UUID> nodes);

    /** Locks the row, so that of two reviewers who finish at once one sees that the other did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Evaluation e where e.id = :id")
    Optional<Evaluation> lock(UUID id);

    @Query("""
            select e
            from Evaluation e
            where e.cycle.id = :cycle and e.progress.exclusion is null
            order by e.branch.sortOrder, e.id
            """)
    List<Evaluation> findAll(UUID cycle);

    @Query("""
            select count(e) > 0
            from Evaluation e
            where e.cycle.id = :cycle and e.branch.id = :branch and e.edition.number > :number
            """)
    boolean hasLaterEdition(UUID cycle, UUID branch, int number);

    Optional<Evaluation> findById(UUID id);

    Evaluation save(Evaluation evaluation);

    /** Results below the nodes whose publicity ended before a day, corrections among them. */
    @Query("""
            select count(e)
            from Evaluation e
            where e.progress.exclusion is null and e.progress.state = PUBLICISED and e.progress.publicity.until < :day
              and e.branch.id\s""" + BranchScope.WITHIN)
    long countPublicisedBefore(LocalDate day, Collection<UUID> nodes);

    /** Every evaluation of these branches, newest cycle first. */
    @Query("""
            select new cn.gov.tj.mz.fourstrong.evaluation.EvaluationName(e.id, c.code,
                     new cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus(e.progress.state, e.progress.exclusion),
                     e.branch.name, c.days.selfDueOn)
            from Evaluation e join e.cycle c
            where e.progress.current = true
              and e.branch.id\s""" + BranchScope.WITHIN + """
            order by c.endsOn desc, c.startsOn, e.branch.sortOrder, e.id
            """)
    List<EvaluationName> findNames(Collection<UUID> nodes);

    @Override
    @Query("""
            select count(e)
            from Evaluation e
            where e.cycle.id = :cycle and e.progress.current = true and e.progress.exclusion is null and e.progress.state <> FINAL
            """)
    long countUnfinished(UUID cycle);

    @Override
    @Query("""
            select count(e)
            from Evaluation e
            where e.cycle.id = :cycle
              and e.branch.id not\s""" + BranchScope.WITHIN)
    long countBeyond(UUID cycle, Collection<UUID> nodes);
}
