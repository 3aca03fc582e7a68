package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A filter within a scope as conditions of a query on {@code Activity a}; every value is a parameter. */
@Component
class ActivityConditions {

    private static final String UNIT = """
            a.branch.id in (select q.branchId
                            from BranchAncestor q join Unit u on u.id = q.nodeId
                            where u.code = :unit)""";

    private static final String MAIN_TYPE =
            "exists (select 1 from a.content.types k where index(k) = 0 and k.category in :categories)";

    private static final String TEXT = "a.content.searchText like :word escape '!'";

    private final EntityManager database;

    ActivityConditions(EntityManager database) {
        this.database = database;
    }

    WhereClause of(ActivityFilter filter, Scope scope) {
        var conditions = BranchScope.within(new WhereClause(), "a.branch.id", scope);
        conditions
                .add(UNIT, "unit", filter.place().unit())
                .add("a.state in :states", "states", filter.states())
                .add("a.branch.id in :branches", "branches", filter.place().branches())
                .add(
                        "a.content.evaluationYear in :years",
                        "years",
                        filter.time().years())
                .add("a.origin in :origins", "origins", filter.origins())
                .add(
                        "exists (select 1 from a.content.criteria c where c in :criteria)",
                        "criteria",
                        filter.tags().criteria())
                .add(
                        "exists (select 1 from a.content.types t where t.code in :types)",
                        "types",
                        filter.tags().types())
                .add(MAIN_TYPE, "categories", filter.tags().categories())
                .add("a.content.startDate >= :from", "from", filter.time().from())
                .add("a.content.startDate <= :to", "to", filter.time().to());
        if (filter.states().isEmpty()) {
            conditions.add("a.state <> WITHDRAWN");
        }
        if (filter.time().undated()) {
            conditions.add("a.content.startDate is null");
        }
        SearchWords.of(filter.text()).each().forEach(word -> add(conditions, word));
        return conditions;
    }

    /** Branches are few: those called so are looked up first, lest every record be compared with their names. */
    private void add(WhereClause conditions, SearchWords word) {
        var called = new WhereClause().words("lower(b.shortName) like :word escape '!'", word);
        var branches = called.bind(database.createQuery("select b.id from Branch b\n" + called.where(), UUID.class))
                .getResultList();
        conditions.word(TEXT, word, "a.branch.id in :these", branches);
    }
}
