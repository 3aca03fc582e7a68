package cn.gov.tj.mz.fourstrong;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Stops the time, so that what is due or late is the same in every run; a test may let some pass. */
@TestConfiguration(proxyBeanMethods = false)
public class TestClock {

    public static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 10, 0);

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static volatile Duration passed = Duration.ZERO;

    @Bean
    @Primary
    Clock fixedClock() {
        InstantSource source = () -> NOW.atZone(SHANGHAI).toInstant().plus(passed);
        return source.withZone(SHANGHAI);
    }

    /** Does something so many days later. */
    public static void daysLater(long days, Runnable action) {
        passed = Duration.ofDays(days);
        try {
            action.run();
        } finally {
            passed = Duration.ZERO;
        }
    }
}
