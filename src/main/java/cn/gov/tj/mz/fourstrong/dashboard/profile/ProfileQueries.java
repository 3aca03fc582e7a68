package cn.gov.tj.mz.fourstrong.dashboard.profile;

import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is known of one branch. Whether the caller may see it was asked with {@link #findFile}. */
interface ProfileQueries extends Repository<Branch, UUID> {

    @Query("""
            select b.id, b.code, b.name, b.shortName, u.name, b.facts, b.active, b.closedOn
            from Branch b join b.unit u
            where b.code = :code
                and b.id\s""" + BranchScope.WITHIN)
    Optional<BranchProfile.BranchFile> findFile(String code, Collection<UUID> nodes);

    @Query("""
            select a.id, a.content.periodText, h
            from Activity a join a.content.honours h
            where a.branch.id = :branch and a.state = ACCEPTED
            order by a.content.sortDate desc, a.id, index(h)
            """)
    List<BranchProfile.HonourEntry> findHonours(UUID branch, Limit limit);

    @Query("""
            select a.id, a.content.title, f
            from Activity a join a.content.figures f
            where a.branch.id = :branch and a.state = ACCEPTED
            order by a.content.sortDate desc, a.id, index(f)
            """)
    List<BranchProfile.FigureEntry> findFigures(UUID branch, Limit limit);

    @Query("""
            select a.id, a.content.title, a.content.startDate, a.content.periodText
            from Activity a
            where a.branch.id = :branch
                and a.state = ACCEPTED
                and exists (select 1 from a.content.types t where t.category = BRAND)
            order by a.content.sortDate desc, a.id
            """)
    List<BranchProfile.Brand> findBrands(UUID branch, Limit limit);
}
