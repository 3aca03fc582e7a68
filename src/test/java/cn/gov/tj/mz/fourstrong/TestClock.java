package cn.gov.tj.mz.fourstrong;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Stops the time, so that what is due or late is the same in every run. */
@TestConfiguration(proxyBeanMethods = false)
public class TestClock {

    public static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 10, 0);

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Bean
    @Primary
    Clock fixedClock() {
        return Clock.fixed(NOW.atZone(SHANGHAI).toInstant(), SHANGHAI);
    }
}
