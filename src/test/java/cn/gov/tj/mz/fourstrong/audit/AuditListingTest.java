package cn.gov.tj.mz.fourstrong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("auditor")
class AuditListingTest {

    @Autowired
    AuditListing log;

    @Autowired
    AuditVerificationService verification;

    @Autowired
    AuditChain chain;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void findsByTextAreaAndDay() {
        assertThat(count("养老院党支部", "organisation", null, null)).isOne();
        assertThat(count("养老院党支部", "account", null, null)).isZero();
        assertThat(count("%", "organisation", null, null)).isZero();
        assertThat(count(null, null, LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 23)))
                .isEqualTo(log.count(AuditFilter.ALL));
        assertThat(count(null, null, LocalDate.of(2026, 11, 24), null)).isZero();
        assertThat(count(null, null, null, LocalDate.of(2026, 11, 22))).isZero();
    }

    @Test
    void findsTextInEveryWordOfAnEntryWhateverItsCase() {
        var newest = log.page(AuditFilter.ALL, Sort.unsorted(), 0, 1).getFirst();
        chain.add(new AuditRecord(
                null, "Tester", "10.9.8.7", "test.done", null, "Subject𠮷", true, "{\"reason\":\"Because!\"}"));

        for (var text : List.of("TESTER", "10.9.8.7", "subject𠮷", "because!", "ｂｅｃａｕｓｅ！", "because\u3000tester")) {
            assertThat(log.page(AuditFilter.of(text, null, null, null), Sort.unsorted(), 0, 9))
                    .as(text)
                    .extracting(AuditRow::number)
                    .containsExactly(newest.number() + 1);
        }
        assertThat(count("tester", "test", null, null)).isOne();
        assertThat(count("tester", "tes", null, null)).as("a part of an area").isZero();
    }

    @Test
    void narrowsByPersonActionResultAndWithoutSignIns() {
        chain.add(entry("Li", "account.signedIn", true));
        chain.add(entry("Li", "account.signInRefused", false));
        chain.add(entry("Wang", "account.signedOut", true));
        chain.add(entry("Wang", "title.granted", true));

        assertThat(actions("ｌｉ", Set.of(), false, null)).containsExactly("account.signInRefused", "account.signedIn");
        assertThat(actions(null, Set.of("title.granted", "account.signedIn"), false, null))
                .containsExactly("title.granted", "account.signedIn");
        assertThat(actions(null, Set.of(), true, null)).containsExactly("title.granted", "account.signInRefused");
        assertThat(actions(null, Set.of(), false, false)).containsExactly("account.signInRefused");
        assertThat(actions("wang", Set.of(), true, true)).containsExactly("title.granted");
    }

    /** Of equal entries the last one comes first. */
    @ParameterizedTest
    @CsvSource({"number, 1234, 4321", "at, 2431, 1432", "actor, 4213, 3142", "action, 2341, 4132", "subject, 1432, 2431"
    })
    void sortsByEveryColumnBothWays(String column, String up, String down) {
        var before = log.page(AuditFilter.ALL, Sort.unsorted(), 0, 1).getFirst().number();
        add(2, "b", "sort.c", "a");
        add(0, "a", "sort.a", "c");
        add(1, "c", "sort.b", "b");
        add(1, "a", "sort.c", "b");

        assertThat(places(Sort.by(column), before)).isEqualTo(up);
        assertThat(places(Sort.by(column).descending(), before)).isEqualTo(down);
    }

    @Test
    void sortsAndPages() {
        assertThat(log.page(AuditFilter.ALL, Sort.by("number"), 1, 2))
                .extracting(AuditRow::number)
                .containsExactly(2L, 3L);
        assertThat(log.page(AuditFilter.ALL, Sort.unsorted(), 0, 1).getFirst().number())
                .isEqualTo(log.count(AuditFilter.ALL));
        assertThatIllegalArgumentException().isThrownBy(() -> log.page(AuditFilter.ALL, Sort.by("id; --"), 0, 1));
        assertThat(Statements.of(factory, () -> log.page(AuditFilter.ALL, Sort.by("actor"), 0, 100)))
                .isOne();
    }

    @Test
    void passesEveryEntryInOneStatement() {
        var numbers = new ArrayList<Long>();

        var statements = Statements.of(
                factory, () -> log.forEach(AuditFilter.ALL, Sort.by("number"), row -> numbers.add(row.number())));

        assertThat(numbers).hasSize((int) log.count(AuditFilter.ALL)).isSorted();
        assertThat(statements).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager", "sysadmin", "secadmin"})
    void isClosedToEveryOtherRole(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> log.count(AuditFilter.ALL));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> Rows.of(log, AuditFilter.ALL).start(Sort.unsorted(), 1));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(verification::verify);
        });
    }

    private void add(int days, String actor, String action, String subject) {
        TestClock.daysLater(
                days, () -> chain.add(new AuditRecord(null, actor, "10.9.8.7", action, null, subject, true, "{}")));
    }

    private String places(Sort sort, long before) {
        return log.page(AuditFilter.of("10.9.8.7", null, null, null), sort, 0, 9).stream()
                .map(row -> Long.toString(row.number() - before))
                .collect(Collectors.joining());
    }

    private static AuditRecord entry(String actor, String action, boolean succeeded) {
        return new AuditRecord(null, actor, "10.9.8.7", action, null, "Subject", succeeded, "{}");
    }

    private List<String> actions(String actor, Set<String> actions, boolean withoutSignIns, Boolean succeeded) {
        var filter = new AuditFilter("10.9.8.7", actor, null, actions, false, withoutSignIns, succeeded, null, null);
        return log.page(filter, Sort.unsorted(), 0, 9).stream()
                .map(AuditRow::action)
                .toList();
    }

    private long count(String text, String area, LocalDate from, LocalDate to) {
        return log.count(AuditFilter.of(text, area, from, to));
    }
}
