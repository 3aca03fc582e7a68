package cn.gov.tj.mz.fourstrong.rubric.edit;

import cn.gov.tj.mz.fourstrong.standard.Persisting;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RubricChanges extends Repository<RubricChange, UUID>, Persisting<RubricChange> {

    @Query("""
            select c.by.at, c.by.name, c.action, c.section, c.code, c.name, c.field, c.from, c.to
            from RubricChange c
            where c.rubricId = :rubric
            order by c.id desc
            """)
    List<RubricHistoryRow> findHistory(UUID rubric);
}
