package cn.gov.tj.mz.fourstrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher answers, and refuses what it does not know before it builds or starts anything. */
class LauncherTest {

    @TempDir
    Path elsewhere;

    @Test
    void explainsItselfFromAnyFolder() throws Exception {
        var answer = launch(Map.of("LC_ALL", "C.UTF-8"), "help");

        assertThat(answer.code()).isZero();
        assertThat(answer.output()).contains("./fourstrong demo", "./fourstrong run", "./fourstrong test", "PORT");
    }

    @Test
    void speaksChineseToThoseWhoDo() throws Exception {
        assertThat(launch(Map.of("LC_ALL", "zh_CN.UTF-8"), "help").output()).startsWith("用法");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "start", "demo --frsh", "demo --fresh twice", "run now", "test -q", "bench many", "bench 1 2"
            })
    void endsWithTwoWhenItDoesNotUnderstand(String words) throws Exception {
        var answer = launch(Map.of("LC_ALL", "C.UTF-8"), words.isEmpty() ? new String[0] : words.split(" "));

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.output()).startsWith("Usage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "80a", "", "-1", "65536", "123456"})
    void refusesAPortThatIsNone(String port) throws Exception {
        var answer = launch(Map.of("LC_ALL", "C.UTF-8", "PORT", port), "demo");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.output()).contains("PORT has to be");
    }

    @Test
    void refusesADatabaseThatIsNone() throws Exception {
        var answer = launch(Map.of("LC_ALL", "C.UTF-8", "FOURSTRONG_DB_URL", "postgresql://x/y"), "run");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.output()).contains("jdbc:postgresql://");
    }

    private Answer launch(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        var launcher = Path.of("fourstrong").toAbsolutePath().toString();
        var builder = new ProcessBuilder(
                        Stream.concat(Stream.of(launcher), Stream.of(words)).toList())
                .directory(elsewhere.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), output);
    }

    private record Answer(int code, String output) {}
}
