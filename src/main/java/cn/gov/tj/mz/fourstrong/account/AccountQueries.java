package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.exchange.Ordering;
import cn.gov.tj.mz.fourstrong.exchange.SortTerm;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Finds accounts under a filter, in an order that people chose. */
@Component
class AccountQueries {

    private static final Ordering ORDERING = new Ordering(
            Map.of(
                    "username", SortTerm.unique("a.username"),
                    "displayName", SortTerm.required("a.displayName"),
                    "enabled", SortTerm.required("a.enabled"),
                    "createdAt", SortTerm.required("a.createdAt")),
            "a.username");

    private final EntityManager database;

    AccountQueries(EntityManager database) {
        this.database = database;
    }

    Account get(UUID id) {
        return Optional.ofNullable(database.find(Account.class, id)).orElseThrow(() -> new NotFound(Account.class, id));
    }

    long count(AccountFilter filter) {
        return query("select count(a) from Account a", "", Long.class, filter).getSingleResult();
    }

    List<Account> find(AccountFilter filter, Sort sort, int offset, int limit) {
        return query("select a from Account a", ORDERING.clause(sort), Account.class, filter)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String select, String order, Class<T> kind, AccountFilter filter) {
        var conditions = new WhereClause()
                .add(
                        "(a.username like :text escape '!' or lower(a.displayName) like :text escape '!')",
                        "text",
                        filter.pattern())
                .add(
                        "exists (select 1 from Account b join b.grants g where b = a and key(g) = :role)",
                        "role",
                        filter.role())
                .add("a.enabled = :enabled", "enabled", filter.enabled());
        return conditions.bind(database.createQuery(select + "\n" + conditions.where() + order, kind));
    }
}
