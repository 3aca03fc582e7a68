package cn.gov.tj.mz.fourstrong.paper;

import cn.gov.tj.mz.fourstrong.standard.Flushing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Templates concern the whole bureau, so there is no scope to keep to. */
interface TemplateRepository extends Repository<Template, UUID>, Flushing {

    String NEWEST = " t.number = (select max(n.number) from Template n where n.paper = t.paper)";

    Template save(Template template);

    @Query("select new cn.gov.tj.mz.fourstrong.paper.TemplateChange(t.paper, t.number, t.fileName, t.changed)"
            + " from Template t where" + NEWEST)
    List<TemplateChange> findChanges();

    @Query("select t.content from Template t where t.content is not null and t.paper = :paper and" + NEWEST)
    Optional<byte[]> findContent(String paper);
}
