package cn.gov.tj.mz.fourstrong.audit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.account.RunAsSystem;
import cn.gov.tj.mz.fourstrong.standard.AuditAction;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import cn.gov.tj.mz.fourstrong.standard.Preferences;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Tag("database")
@WithUserDetails("auditor")
class AuditChainTest {

    @Autowired
    AuditVerificationService verification;

    @Autowired
    Preferences preferences;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    TransactionTemplate transaction;

    @BeforeEach
    void prepare() {
        transaction = new TransactionTemplate(transactions);
    }

    @Test
    void keepsWhoDidWhatToWhat() {
        transaction.executeWithoutResult(
                _ -> events.publishEvent(new TestEvent("test.done", "𠮷", Map.of(AuditDetail.ROWS, 7))));

        var entry = last();
        assertThat(entry)
                .containsEntry("action", "test.done")
                .containsEntry("actor", "安全审计员 (auditor)")
                .containsEntry("subject", "𠮷")
                .containsEntry("details", "{\"rows\":7}")
                .containsEntry("succeeded", true);
        assertThat(verification.verify().isWhole()).isTrue();
    }

    @Test
    void namesTheOneWhoDidItEvenWhenTheTransactionEndsLater() {
        transaction.executeWithoutResult(_ ->
                RunAsSystem.run("演示数据", () -> events.publishEvent(new TestEvent("test.program", "x", Map.of()))));

        assertThat(last()).containsEntry("actor", "演示数据").containsEntry("account_id", null);
    }

    @Test
    void doesNotLoseAnActionInATransactionThatWritesNothing() {
        transaction.setReadOnly(true);

        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(
                        _ -> events.publishEvent(new TestEvent("test.readOnly", "x", Map.of()))))
                .withMessageContaining("test.readOnly");
    }

    @Test
    void recordsAnActionWithoutATransactionToo() {
        var before = entries();

        events.publishEvent(new TestEvent("test.alone", "x", Map.of()));

        assertThat(entries()).isEqualTo(before + 1);
        assertThat(verification.verify()).isEqualTo(new AuditVerificationService.Result(before + 1, null));
    }

    @Test
    void hasNoEntryOfAnActionThatWasRolledBack() {
        var before = entries();

        transaction.executeWithoutResult(status -> {
            events.publishEvent(new TestEvent("test.undone", "x", Map.of()));
            status.setRollbackOnly();
        });

        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void rollsTheActionBackThatCannotBeRecorded() {
        assertThatException()
                .isThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    preferences.save("test.audit", "kept");
                    events.publishEvent(new TestEvent("a".repeat(100), "x", Map.of()));
                }));

        assertThat(preferences.get("test.audit")).isEmpty();
        assertThat(verification.verify().isWhole()).isTrue();
    }

    @Test
    void locksTheEndOnceForAllActionsOfATransaction() {
        var alone = statements(1);

        assertThat(statements(20)).isEqualTo(alone);
        assertThat(verification.verify().isWhole()).isTrue();
    }

    @Test
    void staysOneChainWhenManyWriteAtTheSameTime() throws Exception {
        var before = entries();

        try (var people = Executors.newFixedThreadPool(4)) {
            var buttons = IntStream.range(0, 40)
                    .<Callable<Void>>mapToObj(number -> () -> {
                        events.publishEvent(new TestEvent("test.parallel", "no. " + number, Map.of()));
                        return null;
                    })
                    .toList();
            for (var action : people.invokeAll(buttons)) {
                action.get();
            }
        }

        assertThat(verification.verify()).isEqualTo(new AuditVerificationService.Result(before + 40, null));
    }

    @Test
    void namesTheFirstEntryThatSomebodyChanged() {
        for (var change : List.of(
                "actor = 'nobody'",
                "account_id = null, details = '{}'",
                "at = at + interval '1' second",
                "subject = 'other'",
                "succeeded = not succeeded",
                "previous_hash = hash",
                "hash = previous_hash")) {
            transaction.executeWithoutResult(status -> {
                database.sql("update audit_entry set " + change + " where number = 3")
                        .update();

                assertThat(verification.verify()).as(change).isEqualTo(new AuditVerificationService.Result(2, 3L));
                status.setRollbackOnly();
            });
        }
    }

    @Test
    void namesTheFirstEntryThatIsGone() {
        transaction.executeWithoutResult(status -> {
            database.sql("delete from audit_entry where number = 5").update();

            assertThat(verification.verify()).isEqualTo(new AuditVerificationService.Result(4, 5L));
            status.setRollbackOnly();
        });
    }

    @Test
    void noticesThatTheEndWasCutOff() {
        var last = entries();
        transaction.executeWithoutResult(status -> {
            database.sql("delete from audit_entry where number = :last")
                    .param("last", last)
                    .update();

            assertThat(verification.verify()).isEqualTo(new AuditVerificationService.Result(last - 1, last));
            status.setRollbackOnly();
        });
    }

    @Test
    void isWalkedWithoutHoldingItsEntries() {
        transaction.executeWithoutResult(_ -> {
            assertThat(verification.verify().entries()).isGreaterThan(1);

            var held = EntityManagerFactoryUtils.getTransactionalEntityManager(factory);
            assertThat(requireNonNull(held)
                            .unwrap(Session.class)
                            .getStatistics()
                            .getEntityCount())
                    .as("the head alone")
                    .isEqualTo(1);
        });
    }

    private long statements(int actions) {
        return Statements.of(
                factory,
                () -> transaction.executeWithoutResult(_ -> IntStream.range(0, actions)
                        .forEach(
                                number -> events.publishEvent(new TestEvent("test.many", "no. " + number, Map.of())))));
    }

    private long entries() {
        return database.sql("select count(*) from audit_entry")
                .query(Long.class)
                .single();
    }

    private Map<String, Object> last() {
        return database.sql("select * from audit_entry order by number desc fetch first row only")
                .query()
                .singleRow();
    }

    /** What no module does. */
    private record TestEvent(
            String code, @Override String subject, @Override Map<AuditDetail, Object> details)
            implements AuditableEvent {

        @Override
        public AuditAction action() {
            return new TestAction(code);
        }
    }
}
