package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.exchange.Chunks;
import cn.gov.tj.mz.fourstrong.exchange.Listing;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of accounts, for its administrators; ordered by {@code username} within equal values. */
@Service
@ForAccountAdmins
@Transactional(readOnly = true)
public class AccountListing implements Listing<AccountFilter, AccountRow> {

    private final AccountQueries search;
    private final OrganisationNodes nodes;
    private final Clock clock;

    AccountListing(AccountQueries search, OrganisationNodes nodes, Clock clock) {
        this.search = search;
        this.nodes = nodes;
        this.clock = clock;
    }

    @Override
    public long count(AccountFilter filter) {
        return search.count(filter);
    }

    /** @param sort by {@code username}, {@code displayName}, {@code enabled}, {@code createdAt} */
    @Override
    public List<AccountRow> page(AccountFilter filter, Sort sort, int offset, int limit) {
        return rows(search.find(filter, sort, offset, limit));
    }

    /** One account as it is now. */
    public AccountRow get(UUID id) {
        return rows(List.of(search.get(id))).getFirst();
    }

    private List<AccountRow> rows(List<Account> found) {
        var names = nodes.names(found.stream().flatMap(AccountListing::nodes).collect(Collectors.toSet()));
        var now = clock.instant();
        return found.stream().map(account -> row(account, names, now)).toList();
    }

    /** Page by page: the grants of accounts in one stream would be read one by one. */
    @Override
    public void forEach(AccountFilter filter, Sort sort, Consumer<? super AccountRow> action) {
        Chunks.forEachPage((offset, limit) -> page(filter, sort, offset, limit), action);
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
                account.createdAt());
    }
}
