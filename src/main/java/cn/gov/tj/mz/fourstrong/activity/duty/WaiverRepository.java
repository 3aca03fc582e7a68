package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import cn.gov.tj.mz.fourstrong.standard.Flushing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WaiverRepository extends Repository<Waiver, UUID>, Flushing {

    Waiver save(Waiver waiver);

    Optional<Waiver> findByBranchIdAndTypeCodeAndPeriod(UUID branch, String type, LocalDate period);

    @Query("""
            select w
            from Waiver w
            where w.id = :id
              and w.branchId\s""" + BranchScope.WITHIN)
    Optional<Waiver> find(UUID id, Collection<UUID> nodes);

    @Query("""
            select count(w)
            from Waiver w
            where w.state = ASKED and w.branchId <> :own
              and w.branchId\s""" + BranchScope.WITHIN)
    long countAsked(UUID own, Collection<UUID> nodes);

    /** Those that wait for a decision, the one that waits longest first, but for the own branch's. */
    @Query("""
            select b.code, b.shortName, w.typeCode, w.period, w.reason, w.asked.at
            from Waiver w join Branch b on b.id = w.branchId
            where w.state = ASKED and b.id <> :own
              and b.id\s""" + BranchScope.WITHIN + """
            order by w.asked.at, w.id
            """)
    List<Asked> findAsked(UUID own, Collection<UUID> nodes, Limit limit);

    /** A waiver that waits for a decision. */
    record Asked(String code, String branch, String type, LocalDate period, String reason, Instant at) {}
}
