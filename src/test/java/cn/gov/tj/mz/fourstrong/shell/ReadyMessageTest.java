package cn.gov.tj.mz.fourstrong.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.account.Role;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class ReadyMessageTest {

    private static final DemoSignIn DEMO =
            () -> List.of(new DemoSignIn.DemoAccount("manager", Role.MANAGER, "Demo#2026"));

    private final StaticApplicationContext context = new StaticApplicationContext();

    @Test
    void tellsTheAddressInBothLanguages(CapturedOutput output) {
        started(new MockEnvironment().withProperty("local.server.port", "8088"));

        assertThat(output)
                .contains("已就绪：http://localhost:8088", "is ready: http://localhost:8088")
                .doesNotContain("Demo#2026");
    }

    @Test
    void namesTheAccountsOfTheDemo(CapturedOutput output) {
        context.getBeanFactory().registerSingleton("demo", DEMO);
        started(new MockEnvironment().withProperty("local.server.port", "8088"));

        assertThat(output).containsPattern("manager +Demo#2026 +\\S+ · \\S+");
    }

    @Test
    void isSilentWithoutAServer(CapturedOutput output) {
        started(new MockEnvironment());

        assertThat(output.getOut()).isEmpty();
    }

    private void started(MockEnvironment settings) {
        context.setEnvironment(settings);
        new ReadyMessage(new Texts(true), context.getBeanProvider(DemoSignIn.class))
                .tell(new ApplicationReadyEvent(new SpringApplication(), new String[0], context, Duration.ZERO));
    }
}
