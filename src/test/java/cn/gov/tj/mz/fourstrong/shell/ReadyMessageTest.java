package cn.gov.tj.mz.fourstrong.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.account.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ReadyMessageTest {

    private static final DemoSignIn DEMO =
            () -> List.of(new DemoSignIn.DemoAccount("manager", Role.MANAGER, "Demo#2026"));

    @Test
    void tellsTheAddressInBothLanguages(CapturedOutput output) {
        tell(List::of, 8088);

        assertThat(output)
                .contains("已就绪：http://localhost:8088", "is ready: http://localhost:8088")
                .doesNotContain("Demo#2026");
    }

    @Test
    void namesTheAccountsOfTheDemo(CapturedOutput output) {
        tell(DEMO, 8088);

        assertThat(output).containsPattern("manager +Demo#2026 +\\S+ · \\S+");
    }

    private static void tell(DemoSignIn demo, int port) {
        new ReadyMessage(new MessageTexts(true), demo).print(port);
    }
}
