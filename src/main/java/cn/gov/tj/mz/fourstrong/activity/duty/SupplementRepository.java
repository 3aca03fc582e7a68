package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SupplementRepository extends Repository<Supplement, Supplement.Key> {

    Supplement save(Supplement supplement);

    void delete(Supplement supplement);

    Optional<Supplement> findById(Supplement.Key key);

    /** A record of a branch that counts for a type, when it lies within the scope. */
    @Query("""
            select a.id, b.id, t.code, a.content.startDate, a.content.evaluationYear, null
            from Activity a join a.branch b join a.content.types t
            where a.id = :id and t.code = :type and a.state in (SUBMITTED, ACCEPTED)
              and a.content.startDate is not null
              and b.id\s""" + BranchScope.WITHIN)
    Optional<Done> findRecord(UUID id, String type, Collection<UUID> nodes);

    /** What a branch recorded in these days, that of the type first, the earliest first. */
    @Query("""
            select a.id, a.content.title, a.content.startDate, a.state,
                   exists (select 1 from a.content.types t where t.code = :type)
            from Activity a
            where a.branch.id = :branch and a.state <> WITHDRAWN
              and a.content.startDate between :from and :to
              and not exists (select 1 from Supplement s where s.key.activity = a.id and s.key.type = :type)
            order by case when exists (select 1 from a.content.types u where u.code = :type) then 0 else 1 end,
                     a.content.startDate, a.id
            """)
    List<SupplementService.Candidate> findRecorded(UUID branch, String type, LocalDate from, LocalDate to, Limit limit);
}
