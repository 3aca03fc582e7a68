package cn.gov.tj.mz.fourstrong.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("secadmin")
class AccountListingTest {

    private static final AccountFilter ALL = new AccountFilter(null, null, null, null);

    @Autowired
    AccountListing accounts;

    @Autowired
    AccountUserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    Clock clock;

    @Test
    void showsWhoMayDoWhatWhere() {
        var clerk = page(new AccountFilter(" 福彩", null, null, null)).getFirst();

        assertThat(clerk.username()).isEqualTo("clerk");
        assertThat(clerk.roles()).containsExactly(Role.CLERK);
        assertThat(clerk.branch()).isEqualTo("天津市福利彩票发行中心党支部");
        assertThat(page(new AccountFilter("manager", null, null, null))
                        .getFirst()
                        .scopes())
                .containsExactly("天津市民政局");
    }

    @Test
    void filtersByTextRoleAndState() {
        assertThat(names(new AccountFilter("CLERK", null, null, null))).containsExactly("clerk", "clerk2");
        assertThat(names(new AccountFilter("ｃｌｅｒｋ 福彩", null, null, null))).containsExactly("clerk");
        assertThat(names(new AccountFilter("%", null, null, null))).isEmpty();
        assertThat(names(new AccountFilter("_", null, null, null))).isEmpty();
        assertThat(names(new AccountFilter(null, Role.AUDITOR, true, null))).containsExactly("auditor");
        assertThat(names(new AccountFilter(null, null, false, null))).isEmpty();
        assertThat(accounts.count(ALL)).isEqualTo(names(ALL).size());
    }

    @Test
    void showsThoseThatNobodyUsed() {
        var unused = new AccountFilter(null, null, null, AccountConcern.UNUSED);
        assertThat(names(unused)).isEmpty();

        TestClock.daysLater(91, () -> {
            database.createQuery("select a from Account a where a.username = 'reviewer'", Account.class)
                    .getSingleResult()
                    .signedIn(clock.instant());
            database.flush();
            assertThat(names(unused)).contains("clerk").doesNotContain("reviewer");
            assertThat(accounts.count(unused)).isEqualTo(names(unused).size());
        });
    }

    @Test
    void sortsAsAskedAndByNameWithin() {
        assertThat(accounts.page(ALL, Sort.by(Sort.Direction.DESC, "username"), 0, 1))
                .extracting(AccountRow::username)
                .containsExactly("sysadmin");
        assertThat(accounts.page(ALL, Sort.by("enabled"), 2, 2))
                .extracting(AccountRow::username)
                .containsExactly("clerk2", "manager");
        assertThatIllegalArgumentException().isThrownBy(() -> accounts.page(ALL, Sort.by("passwordHash"), 0, 1));
    }

    @Test
    void asksTheDatabaseAsOftenForAHundredAccountsAsForOne() {
        for (var i = 0; i < 95; i++) {
            var account = new Account("test" + i, "测试", "-", Instant.EPOCH);
            account.grant(Map.of(Role.MANAGER, Scope.WHOLE), null);
            database.persist(account);
        }
        Stored.flushAndClear(database);

        var hundredRows = Statements.of(
                factory,
                () -> assertThat(accounts.page(ALL, Sort.unsorted(), 0, 100)).hasSize(100));
        database.clear();
        var oneRow = Statements.of(factory, () -> accounts.page(ALL, Sort.unsorted(), 0, 1));

        assertThat(hundredRows).isEqualTo(oneRow).isLessThanOrEqualTo(4);
    }

    @Test
    void passesEveryAccountToAnExport() {
        for (var i = 0; i < 1000; i++) {
            database.persist(new Account("bulk" + i, "测试", "-", Instant.EPOCH));
        }
        var passed = new ArrayList<String>();

        accounts.forEach(
                new AccountFilter("bulk", null, null, null), Sort.unsorted(), row -> passed.add(row.username()));

        assertThat(passed).hasSize(1000).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager", "auditor"})
    void areClosedToEveryOtherRole(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accounts.count(ALL));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> page(ALL));
        });
    }

    private List<String> names(AccountFilter filter) {
        return page(filter).stream().map(AccountRow::username).toList();
    }

    private List<AccountRow> page(AccountFilter filter) {
        return accounts.page(filter, Sort.unsorted(), 0, 50);
    }
}
