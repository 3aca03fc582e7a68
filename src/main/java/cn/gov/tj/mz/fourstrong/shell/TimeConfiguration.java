package cn.gov.tj.mz.fourstrong.shell;

import cn.gov.tj.mz.fourstrong.standard.TimeZones;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock that everything reads: the bureau's time zone, wherever the server stands. */
@Configuration
class TimeConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(TimeZones.BUREAU);
    }
}
