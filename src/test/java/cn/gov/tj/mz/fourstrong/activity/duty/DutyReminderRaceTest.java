package cn.gov.tj.mz.fourstrong.activity.duty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Interleaved;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Tag("database")
class DutyReminderRaceTest {

    private static final int YEAR = 2025;

    @Autowired
    DutyReminderService reminders;

    @Autowired
    DutyService duties;

    @Autowired
    UserDetailsService users;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate stored;

    @AfterEach
    void removeReminders() {
        stored.update("delete from duty_reminder");
    }

    @Test
    void ofTwoWhoRemindAtOnceOnlyOneDoes() {
        var row = As.call(users, "manager", () -> duties.branch("FC", YEAR).orElseThrow());
        var overdue = row.duties().stream()
                .filter(duty -> duty.state() == DutyState.OVERDUE && duty.isRemindable(LocalDate.of(YEAR + 1, 1, 1)))
                .findFirst()
                .orElseThrow();

        assertThat(Interleaved.second(
                        transactions, () -> remind("manager", row, overdue), () -> remind("reviewer", row, overdue)))
                .isInstanceOfAny(Stale.class, Refused.class);
        assertThat(stored.queryForObject("select count(*) from duty_reminder", Long.class))
                .isEqualTo(1);
    }

    private void remind(String username, DutyRow row, Duty duty) {
        As.user(
                users,
                username,
                () -> reminders.remind(
                        row.branch().id(), duty.type(), duty.period().first()));
    }
}
