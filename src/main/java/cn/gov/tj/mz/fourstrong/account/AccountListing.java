package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.account.Roles.ForAccountAdmins;
import cn.gov.tj.mz.fourstrong.exchange.Chunks;
import cn.gov.tj.mz.fourstrong.exchange.Listing;
import cn.gov.tj.mz.fourstrong.exchange.Ordering;
import cn.gov.tj.mz.fourstrong.exchange.SortTerm;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of accounts, for its administrators; ordered by {@code username} within equal values. */
@Service
@ForAccountAdmins
@Transactional(readOnly = true)
public class AccountListing implements Listing<AccountFilter, AccountRow> {

    private static final Ordering ORDERING = new Ordering(
            Map.of(
                    "username", SortTerm.unique("a.username"),
                    "displayName", SortTerm.required("a.displayName"),
                    "enabled", SortTerm.required("a.enabled"),
                    "createdAt", SortTerm.required("a.dates.createdAt"),
                    "lastSignedInAt", SortTerm.nullable("a.dates.lastSignedInAt"),
                    "passwordChangedAt", SortTerm.required("a.dates.passwordChangedAt")),
            "a.username");

    private final EntityManager database;
    private final AccountRepository accounts;
    private final OrganisationNodes nodes;
    private final Clock clock;

    AccountListing(EntityManager database, AccountRepository accounts, OrganisationNodes nodes, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.nodes = nodes;
        this.clock = clock;
    }

    @Override
    public long count(AccountFilter filter) {
        return query("select count(a) from Account a", "", Long.class, filter).getSingleResult();
    }

    /**
     * @param sort by {@code username}, {@code displayName}, {@code enabled}, {@code createdAt}, {@code lastSignedInAt},
     *     {@code passwordChangedAt}
     */
    @Override
    public List<AccountRow> page(AccountFilter filter, Sort sort, int offset, int limit) {
        return rows(query("select a from Account a", ORDERING.clause(sort), Account.class, filter)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList());
    }

    /** Identities first: the grants of accounts that come as a stream would be read one by one. */
    @Override
    public void forEach(AccountFilter filter, Sort sort, Consumer<? super AccountRow> action) {
        var order = ORDERING.clause(sort);
        Chunks.forEach(
                query("select a.id from Account a", order, UUID.class, filter),
                ids -> rows(database.createQuery("select a from Account a where a.id in :ids\n" + order, Account.class)
                        .setParameter("ids", ids)
                        .getResultList()),
                action);
    }

    /** One account as it is now. */
    public AccountRow get(UUID id) {
        return rows(List.of(accounts.findById(id).orElseThrow(() -> new NotFound(Account.class, id))))
                .getFirst();
    }

    private <T> TypedQuery<T> query(String select, String order, Class<T> kind, AccountFilter filter) {
        var conditions = new WhereClause()
                .words(
                        "a.username like :word escape '!' or lower(a.displayName) like :word escape '!'",
                        SearchWords.of(filter.text()))
                .add(
                        "exists (select 1 from Account b join b.grants g where b = a and key(g) = :role)",
                        "role",
                        filter.role())
                .add("a.enabled = :enabled", "enabled", filter.enabled());
        watch(conditions, filter.concern());
        return conditions.bind(database.createQuery(select + "\n" + conditions.where() + order, kind));
    }

    private void watch(WhereClause conditions, @Nullable AccountConcern concern) {
        var now = clock.instant();
        switch (concern) {
            case null -> {}
            case LOCKED -> conditions.add(AccountWatch.LOCKED, "now", now);
            case UNGRANTED -> conditions.add(AccountWatch.UNGRANTED);
            case PASSWORD_DUE -> conditions.add(AccountWatch.PASSWORD_DUE);
            case UNUSED -> conditions.add(AccountWatch.UNUSED, "since", AccountDates.unusedSince(now));
        }
    }

    private List<AccountRow> rows(List<Account> found) {
        var names = nodes.names(found.stream().flatMap(AccountListing::nodes).collect(Collectors.toSet()));
        var now = clock.instant();
        return found.stream().map(account -> row(account, names, now)).toList();
    }

    private static Stream<UUID> nodes(Account account) {
        return Stream.concat(
                Stream.ofNullable(account.branch()),
                account.roles().stream().flatMap(role -> account.node(role).stream()));
    }

    private static AccountRow row(Account account, Map<UUID, String> names, Instant now) {
        var branch = account.branch();
        return new AccountRow(
                account.id(),
                account.version(),
                account.username(),
                account.displayName(),
                account.roles().stream().sorted().toList(),
                branch == null ? null : names.get(branch),
                account.roles().stream()
                        .sorted()
                        .flatMap(role -> account.node(role).map(names::get).stream())
                        .distinct()
                        .toList(),
                AccountState.of(account, now),
                account.dates());
    }
}
