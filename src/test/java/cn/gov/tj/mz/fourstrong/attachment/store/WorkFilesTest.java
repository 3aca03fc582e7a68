package cn.gov.tj.mz.fourstrong.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** The folder and what goes in and out of it. */
class WorkFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private FolderStore store;
    private WorkFiles files;

    @BeforeEach
    void start() {
        var place = Folders.at(folder);
        store = new FolderStore(place);
        files = new WorkFiles(place, store, Clock.fixed(NOW, ZoneOffset.UTC), DataSize.ofKilobytes(100));
    }

    @Test
    void bringsBackWhatWasKeptUnderItsHash() throws IOException {
        try (var came = files.receive(abc())) {
            assertThat(came.sha256()).isEqualTo(ABC);
            assertThat(came.bytes()).isEqualTo(3);
            store.put(came.file(), came.sha256());
        }

        assertThat(folder.resolve("contents/ba").resolve(ABC)).hasContent("abc");
        try (var kept = files.fetch(ABC)) {
            assertThat(kept.file()).hasContent("abc");
        }
        assertThat(work()).isEmpty();
    }

    @Test
    void namesWhatItKeeps() throws IOException {
        keep();
        keep();
        var kept = new ArrayList<ContentStore.Kept>();
        store.forEach(kept::add);

        assertThat(kept).containsExactly(new ContentStore.Kept(ABC, 3));
    }

    @Test
    void doesNotGiveOutWhatWasChangedOrIsGone() throws IOException {
        keep();
        var place = folder.resolve("contents/ba").resolve(ABC);

        Files.writeString(place, "abd");
        assertThatExceptionOfType(ChangedContent.class).isThrownBy(() -> files.fetch(ABC));
        Files.delete(place);
        assertThatExceptionOfType(ChangedContent.class).isThrownBy(() -> files.fetch(ABC));
        assertThat(work()).isEmpty();
    }

    @Test
    void comesRightWhenTheSameIsKeptAgain() throws IOException {
        keep();
        Files.writeString(folder.resolve("contents/ba").resolve(ABC), "abd");
        keep();

        try (var kept = files.fetch(ABC)) {
            assertThat(kept.file()).hasContent("abc");
        }
    }

    @Test
    void readsNoMoreThanTheLimitAndLeavesNothing() throws IOException {
        var read = new long[1];
        var endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 0;
            }
        };

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> files.receive(endless))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("attachment.refused.tooLarge"));
        assertThat(read[0]).isLessThan(200_000);
        assertThat(work()).isEmpty();
    }

    @Test
    void leavesNothingOfWhatBreaksOff() throws IOException {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> files.receive(broken));
        assertThat(work()).isEmpty();
    }

    @Test
    void clearsWhatWasForgottenLongAgo() throws IOException {
        var old = files.receive(abc()).file();
        var young = files.receive(abc()).file();
        Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofDays(2))));
        Files.setLastModifiedTime(young, FileTime.from(NOW));

        files.clear();

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    private void keep() throws IOException {
        try (var came = files.receive(abc())) {
            store.put(came.file(), came.sha256());
        }
    }

    private Path[] work() throws IOException {
        try (var left = Files.list(folder.resolve("work"))) {
            return left.toArray(Path[]::new);
        }
    }

    private static InputStream abc() {
        return new ByteArrayInputStream(new byte[] {'a', 'b', 'c'});
    }
}
