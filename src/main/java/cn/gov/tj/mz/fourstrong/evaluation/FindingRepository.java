package cn.gov.tj.mz.fourstrong.evaluation;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where findings are kept. */
@Component
public class FindingRepository {

    private final EntityManager database;

    FindingRepository(EntityManager database) {
        this.database = database;
    }

    public void add(Finding finding) {
        database.persist(finding);
    }

    /** All of an evaluation, withdrawn ones too, in the order they were recorded. */
    public List<Finding> findAll(UUID evaluation) {
        return database.createQuery("""
                        select f
                        from Finding f join fetch f.rule
                        where f.evaluation.id = :evaluation
                        order by f.recorded.at, f.id
                        """, Finding.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }
}
