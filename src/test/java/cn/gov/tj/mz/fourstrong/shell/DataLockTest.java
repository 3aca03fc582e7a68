package cn.gov.tj.mz.fourstrong.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {

    private static final String OWN_PID = String.valueOf(ProcessHandle.current().pid());

    @TempDir
    Path folder;

    @Test
    void makesTheFolderAndWritesDownTheProcess() throws IOException {
        try (var _ = DataLock.acquire(url()).orElseThrow()) {
            assertThat(folder.resolve("data/fourstrong.pid")).hasContent(OWN_PID);
        }
    }

    @Test
    void namesTheFolderAndItsHolderToTheNext() throws IOException {
        try (var _ = DataLock.acquire(url()).orElseThrow()) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> DataLock.acquire(url()))
                    .satisfies(refusal ->
                            assertThat(refusal.arguments()).containsExactly(folder.resolve("data"), OWN_PID));
        }
    }

    @Test
    void isFreeAfterwards() throws IOException {
        DataLock.acquire(url()).orElseThrow().close();

        assertThat(folder.resolve("data/fourstrong.pid")).isEmptyFile();
        DataLock.acquire(url()).orElseThrow().close();
    }

    @Test
    void takesOverFromAProcessThatWasKilled() throws IOException {
        Files.createDirectory(folder.resolve("data"));
        Files.writeString(folder.resolve("data/fourstrong.pid"), "99999999999");

        try (var _ = DataLock.acquire(url()).orElseThrow()) {
            assertThat(folder.resolve("data/fourstrong.pid")).hasContent(OWN_PID);
        }
    }

    @Test
    void leavesOtherDatabasesAlone() {
        assertThat(DataLock.acquire("jdbc:h2:mem:x")).isEmpty();
        assertThat(DataLock.acquire("jdbc:postgresql://localhost/fourstrong")).isEmpty();
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("data/fourstrong") + ";MODE=PostgreSQL";
    }
}
