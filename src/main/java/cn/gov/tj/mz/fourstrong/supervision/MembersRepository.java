package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluatedBranch;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.evaluation.LeftReviewers;
import cn.gov.tj.mz.fourstrong.evaluation.Participation;
import cn.gov.tj.mz.fourstrong.evaluation.listing.Attention;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which branches joined or left cycles that run, and which of those that take part were dissolved. */
interface MembersRepository extends Repository<Evaluation, UUID> {

    /** The latest that happened to each since a moment. */
    String MOVED = """
            select e.id, p.kind, p.by.at, p.by.name, p.reason
            from Participation p join p.evaluation e join e.cycle c
            where c.closedAt is null and p.by.at >= :since
              and not exists (select 1 from Participation q where q.evaluation = e and q.by.at > p.by.at)
            """;

    String NEWEST_FIRST = " order by p.by.at desc, p.id";

    @Query(MOVED + "and e.branch.id " + BranchScope.WITHIN + NEWEST_FIRST)
    List<Moved> findMoved(Instant since, Collection<UUID> nodes);

    /** Those that a reviewer was asked for or had begun; whoever comes new waits for the branch first. */
    @Query(MOVED + """
              and p.kind in (LEFT, REJOINED)
              and (exists (select 1 from Assignment a where a.evaluation = e and a.reviewerId = :reviewer)
                or exists (select 1 from Review r where r.evaluation = e and r.reviewerId = :reviewer))
              and\s""" + EvaluationScope.CONDITION + NEWEST_FIRST)
    List<Moved> findMovedFromReviewer(
            Instant since, UUID reviewer, Collection<UUID> open, Collection<UUID> reviewed, UUID own);

    @Query("""
            select new cn.gov.tj.mz.fourstrong.supervision.CycleMembersService$Dissolved(
                e.id,
                new cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus(e.progress.state, e.progress.exclusion),
               \s""" + EvaluatedBranch.SELECTED + ")\nfrom Evaluation e join e.cycle c" + EvaluatedBranch.JOINS + """
            where c.code = :cycle and\s"""
            + Attention.IS_DISSOLVED + " and e.branch.id " + BranchScope.WITHIN + """
            order by e.branch.sortOrder, e.id
            """)
    List<CycleMembersService.Dissolved> findDissolved(String cycle, Collection<UUID> nodes);

    /** How many there are in each cycle that runs. */
    @Query("""
            select c.code, count(e)
            from Evaluation e join e.cycle c
            where c.closedAt is null and\s""" + Attention.IS_DISSOLVED + " and e.branch.id " + BranchScope.WITHIN + """
            group by c.code
            order by c.code
            """)
    List<Count> countDissolved(Collection<UUID> nodes);

    /** Those for whose scores cycles that run wait in vain, and what is known of their accounts. */
    @Query("""
            select c.code, a.reviewerId, a.reviewer, e.branch.id, y.enabled, y.branchId,
                   (select count(g) from Account x join x.grants g
                    where x.id = a.reviewerId and key(g) = cn.gov.tj.mz.fourstrong.account.Role.REVIEWER)
            from Assignment a join a.evaluation e join e.cycle c left join Account y on y.id = a.reviewerId
            where c.closedAt is null and e.progress.current = true
              and\s""" + LeftReviewers.WAITED_FOR + " and e.branch.id " + BranchScope.WITHIN + """
            order by c.code, a.reviewer, a.reviewerId, e.branch.sortOrder, e.id
            """)
    List<Waited> findWaitedFor(Collection<UUID> nodes);

    /** That a branch waits for somebody who left. */
    record Waited(
            String cycle,
            UUID reviewer,
            String name,
            UUID branch,
            @Nullable Boolean enabled,
            @Nullable UUID ownBranch,
            long roles) {

        Leaver leaver(long branches) {
            return new Leaver(cycle, reviewer, name, why(), branches);
        }

        private Leaver.Why why() {
            if (!Boolean.TRUE.equals(enabled)) {
                return Leaver.Why.DISABLED;
            }
            if (roles == 0) {
                return Leaver.Why.NO_ROLE;
            }
            return branch.equals(ownBranch) ? Leaver.Why.OWN_BRANCH : Leaver.Why.OUT_OF_SCOPE;
        }
    }

    /** What happened to a branch in a cycle. */
    record Moved(UUID evaluation, Participation.Kind kind, Instant at, String actor, String reason) {}

    /** How many branches of a cycle. */
    record Count(String cycle, long branches) {}
}
