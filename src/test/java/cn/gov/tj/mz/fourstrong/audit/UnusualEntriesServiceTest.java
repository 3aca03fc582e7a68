package cn.gov.tj.mz.fourstrong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.Words;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** What is unusual, which the list and the workbench ask alike. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("auditor")
class UnusualEntriesServiceTest {

    private static final String ACCOUNT = "019a";

    @Autowired
    UnusualEntriesService unusual;

    @Autowired
    AuditListing log;

    @Autowired
    AuditChain chain;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    account.unlocked            | clerk2   | true  | true
                    account.passwordReset       | clerk2   | true  | true
                    account.granted             | clerk2   | true  | true
                    administrator.renamed       | auditor2 | true  | true
                    account.locked              | clerk2   | false | true
                    list.exported               | 审计日志     | true  | true
                    list.exported               | Audit log | true | true
                    list.exported               | 活动记录     | true  | false
                    list.exported               | 活动记录     | false | true
                    account.signInRefused       | clerk2   | false | false
                    account.signedIn            | clerk2   | true  | false
                    account.renamed             | clerk2   | true  | false
                    organisation.branchChanged  | ZW       | true  | false""")
    void isWhatAnAuditorShouldLookAt(String action, String subject, boolean done, boolean expected) {
        add(action, ACCOUNT, subject, done, "{\"filter\":\"年度：2025\"}");

        assertThat(listed()).isEqualTo(expected ? List.of(action) : List.of());
        assertThat(unusual.newest()).hasSize(expected ? 1 : 0);
    }

    @Test
    void isTheExportOfAWholeList() {
        add("list.exported", null, "活动记录", true, "{\"columns\":[\"标题\"],\"filter\":\"\",\"rows\":6}");

        assertThat(listed()).containsExactly("list.exported");
    }

    @Test
    void isEveryRefusalUnderANameThatNoAccountHas() {
        refuse(null, "nobody");

        assertThat(listed()).hasSize(1);
    }

    @Test
    void isTheThirdRefusalOfADayUnderOneName() {
        refuse(ACCOUNT, "clerk");
        refuse(ACCOUNT, "clerk2");
        refuse(ACCOUNT, "clerk2");
        assertThat(listed()).isEmpty();
        TestClock.daysLater(2, () -> refuse(ACCOUNT, "clerk2"));
        assertThat(listed()).isEmpty();
        TestClock.daysLater(2, () -> {
            refuse(ACCOUNT, "clerk2");
            refuse(ACCOUNT, "clerk2");
        });
        assertThat(listed()).hasSize(1);
    }

    @Test
    void namesTheNewestFirstAndTheSameInARowOnce() {
        for (var time = 0; time < 4; time++) {
            refuse(null, "nobody");
        }
        add("account.unlocked", ACCOUNT, "clerk2", true, "{}");
        refuse(null, "nobody");

        assertThat(unusual.newest())
                .extracting(
                        thing -> thing.title().arguments().get(1),
                        thing -> thing.line().arguments().get(2))
                .containsExactly(
                        tuple(Words.name("nobody"), 1), tuple(Words.name("clerk2"), 1), tuple(Words.name("nobody"), 4));
        var newest = log.page(AuditFilter.ALL, Sort.unsorted(), 0, 1).getFirst();
        assertThat(unusual.newest().getFirst().route())
                .isEqualTo("audit?unusual=true&from=2026-11-17&entry=" + newest.number());
    }

    @Test
    void namesAsManyAsTheListShowsWithinTheWeek() {
        for (var number = 1; number <= 10; number++) {
            add("account.unlocked", ACCOUNT, "clerk" + number, true, "{}");
        }
        assertThat(unusual.newest()).hasSize(8).extracting(Thing::mark).containsOnlyNulls();
        assertThat(unusual.route()).isEqualTo("audit?unusual=true&from=2026-11-17");
        TestClock.daysLater(7, () -> assertThat(unusual.newest()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager", "sysadmin", "secadmin"})
    void isForAuditorsOnly(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(unusual::newest);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(unusual::route);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> log.find(1));
        });
    }

    private List<String> listed() {
        var filter =
                new AuditFilter("10.9.8.7", null, null, Set.of(), true, false, null, LocalDate.of(2026, 11, 17), null);
        return log.page(filter, Sort.unsorted(), 0, 50).stream()
                .map(AuditRow::action)
                .toList();
    }

    private void refuse(@Nullable String account, String username) {
        add("account.signInRefused", account, username, false, "{}");
    }

    private void add(String action, @Nullable String id, String subject, boolean done, String details) {
        chain.add(new AuditRecord(null, "测试", "10.9.8.7", action, id, subject, done, details));
        database.flush();
    }
}
