package cn.gov.tj.mz.fourstrong;

import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes as the program does, with as few rounds as the method allows: tests make accounts by the hundred. */
@TestConfiguration(proxyBeanMethods = false)
public class TestPasswords {

    private static final String METHOD = "bcrypt";
    private static final int FEWEST_ROUNDS = 4;

    @Bean
    @Primary
    PasswordEncoder quickEncoder() {
        return new DelegatingPasswordEncoder(METHOD, Map.of(METHOD, new BCryptPasswordEncoder(FEWEST_ROUNDS)));
    }
}
