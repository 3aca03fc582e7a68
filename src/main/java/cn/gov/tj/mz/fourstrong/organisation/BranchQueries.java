package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;

/** Branches by words, each of which stands in the names or the code of the branch or in the name of its unit. */
@Component
class BranchQueries {

    private static final String NAMES = """
            lower(b.name) like :word escape '!' or lower(b.shortName) like :word escape '!'
              or lower(b.code) like :word escape '!' or lower(u.name) like :word escape '!'
            """;

    private final EntityManager database;

    BranchQueries(EntityManager database) {
        this.database = database;
    }

    /** In the bureau's order, of which the terms of {@code first} go before. */
    List<BranchName> find(Scope scope, SearchWords words, String first, int offset, int limit) {
        var conditions = BranchScope.within(new WhereClause(), "b.id", scope).words(NAMES, words);
        var query = BranchRepository.SELECT + conditions.where() + "order by " + first + "b.sortOrder, b.code";
        return conditions
                .bind(database.createQuery(query, BranchName.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }
}
