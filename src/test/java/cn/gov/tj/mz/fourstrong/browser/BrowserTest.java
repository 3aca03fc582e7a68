package cn.gov.tj.mz.fourstrong.browser;

import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.TestPasswords;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The started application with the demo data, and people who use it in a browser: each {@link Visitor} that a test takes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({TestClock.class, TestPasswords.class, Clerks.class})
@ExtendWith(Visits.class)
@Tag("browser")
@interface BrowserTest {}
