package cn.gov.tj.mz.fourstrong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class CalendarRightsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 10);

    @Autowired
    CalendarService calendar;

    @Autowired
    WorkCalendar workCalendar;

    @Autowired
    UserDetailsService users;

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void onlyManagersKeepTheCalendar(String username) {
        As.user(users, username, () -> {
            refused(() -> calendar.years());
            refused(() -> calendar.year(2026));
            refused(() -> calendar.add(new SourceEntry(2027, "标题", "号", DAY)));
            refused(() -> calendar.cite(2026, 0, new SourceEntry(2026, "标题", "号", DAY)));
            refused(() -> calendar.set(2026, 0, new DayEntry(DAY, DayKind.HOLIDAY, "试")));
            refused(() -> calendar.clear(2026, 0, DAY));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager"})
    void everybodyMayCount(String username) {
        As.user(
                users,
                username,
                () -> assertThat(workCalendar.isWorkingDay(DAY)).isTrue());
    }

    private static void refused(Runnable action) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(action::run);
    }
}
