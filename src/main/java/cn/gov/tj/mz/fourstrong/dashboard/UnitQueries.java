package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.organisation.Unit;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitQueries extends Repository<Unit, UUID> {

    @Query("""
            select u.id, p.id, u.code, u.shortName
            from Unit u left join u.parent p
            order by u.sortOrder, u.code
            """)
    List<UnitNode> findNodes();
}
