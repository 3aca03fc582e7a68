package cn.gov.tj.mz.fourstrong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** The auditor is told what was done to administrators, one click away from the entries. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("auditor")
class AuditToDosTest {

    @Autowired
    AuditToDos toDos;

    @Autowired
    AuditChain chain;

    @Autowired
    AuditListing log;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Test
    void countsWhatWasDoneToAdministratorsOfLate() {
        assertThat(toDos.forCaller()).isEmpty();
        add("account.disabled");
        add("administrator.disabled");
        add("administrator.passwordReset");

        assertThat(toDos.forCaller())
                .containsExactly(
                        new ToDo("audit.todo.administrators", 2, "audit?area=administrator&from=2026-10-24", "audit"));
        assertThat(log.count(AuditFilter.of(null, "administrator", LocalDate.of(2026, 10, 24), null)))
                .isEqualTo(2);
        TestClock.daysLater(31, () -> assertThat(toDos.forCaller()).isEmpty());
    }

    @Test
    void tellsNobodyElse() {
        add("administrator.disabled");
        for (var other : new String[] {"sysadmin", "secadmin", "manager"}) {
            As.user(users, other, () -> assertThat(toDos.forCaller()).isEmpty());
        }
    }

    private void add(String action) {
        chain.add(new AuditRecord(null, "测试", null, action, null, "auditor2", true, "{}"));
        database.flush();
    }
}
