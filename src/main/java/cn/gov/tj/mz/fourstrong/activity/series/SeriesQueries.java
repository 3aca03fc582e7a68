package cn.gov.tj.mz.fourstrong.activity.series;

import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import cn.gov.tj.mz.fourstrong.standard.Flushing;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SeriesQueries extends Repository<FigureSeries, UUID>, Flushing {

    FigureSeries save(FigureSeries series);

    @Query("""
            select s
            from FigureSeries s left join fetch s.targets
            where s.id = :id
              and s.branchId\s""" + BranchScope.WITHIN)
    Optional<FigureSeries> find(UUID id, Collection<UUID> nodes);

    /** Those that are listed, in the order of their names. */
    @Query("""
            select s
            from FigureSeries s left join fetch s.targets
            where s.withdrawnReason is null
              and s.branchId\s""" + BranchScope.WITHIN + """
            order by s.branchId, s.names.name, s.names.unit, s.id
            """)
    List<FigureSeries> findListed(Collection<UUID> nodes);

    /** Every accepted figure that a series may be made of, of the newest record first. */
    @Query("""
            select a.branch.id, a.id, f
            from Activity a join a.content.figures f
            where a.state = ACCEPTED
              and exists (select 1 from FigureSeries s
                          where s.branchId = a.branch.id and s.withdrawnReason is null
                            and f.label in (s.names.name, s.names.growthName, s.names.rankName))
              and a.branch.id\s""" + BranchScope.WITHIN + """
            order by a.content.sortDate desc, a.id desc, index(f)
            """)
    List<SeriesFigure> findFigures(Collection<UUID> nodes);

    /** What the branch's figures are called, each with its units. */
    @Query("""
            select distinct f.label, f.unit
            from Activity a join a.content.figures f
            where a.branch.id = :branch and a.state <> WITHDRAWN
              and a.branch.id\s""" + BranchScope.WITHIN + """
            order by f.label, f.unit
            """)
    List<FigureName> findFigureNames(UUID branch, Collection<UUID> nodes);
}
