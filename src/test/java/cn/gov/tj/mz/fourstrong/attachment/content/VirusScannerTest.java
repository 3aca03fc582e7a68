package cn.gov.tj.mz.fourstrong.attachment.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VirusScannerTest {

    @TempDir
    Path folder;

    private ClamdStandIn clamd;

    @BeforeEach
    void start() throws IOException {
        clamd = new ClamdStandIn();
    }

    @AfterEach
    void stop() throws IOException {
        clamd.close();
    }

    @Test
    void sendsTheWholeFile() throws IOException {
        var file = file("x".repeat(200_000));

        scanner().check(file);

        assertThat(clamd.received()).isEqualTo(200_000);
    }

    @Test
    void namesWhatWasFound() throws IOException {
        var file = file(ClamdStandIn.VIRUS);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> scanner().check(file))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo("attachment.refused.virus");
                    assertThat(refused.arguments()).containsExactly("Eicar-Signature");
                });
    }

    @Test
    void refusesWhenClamdDoesNotWant() throws IOException {
        assertRefused(file(ClamdStandIn.TOO_LARGE), clamd.address());
    }

    @Test
    void refusesWhenNobodyAnswers() throws IOException {
        String address;
        try (var unused = new ServerSocket(0)) {
            address = "localhost:" + unused.getLocalPort();
        }

        assertRefused(file("x"), address);
        assertRefused(file("x"), "localhost:clamd");
    }

    @Test
    void asksNobodyWithoutAnAddress() throws IOException {
        var file = file(ClamdStandIn.VIRUS);

        assertThatCode(() -> new VirusScanner("").check(file)).doesNotThrowAnyException();
    }

    private static void assertRefused(Path file, String address) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new VirusScanner(address).check(file))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("attachment.refused.scanner"));
    }

    private VirusScanner scanner() {
        return new VirusScanner(clamd.address());
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content, StandardCharsets.US_ASCII);
    }
}
