package cn.gov.tj.mz.fourstrong.attachment.store;

import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Brings contents to a file of the caller's own: from the browser, and from where they are kept. */
@Component
public class WorkFiles {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final AttachmentFolder folder;
    private final ContentStore store;
    private final Clock clock;
    private final long maxBytes;

    WorkFiles(
            AttachmentFolder folder,
            ContentStore store,
            Clock clock,
            @Value("${fourstrong.attachment.max-file-size}") DataSize maxSize) {
        this.folder = folder;
        this.store = store;
        this.clock = clock;
        this.maxBytes = maxSize.toBytes();
    }

    public long maxBytes() {
        return maxBytes;
    }

    /**
     * Takes what somebody sends.
     *
     * @throws Refused when it is too large; no more than that is read
     */
    public Incoming receive(InputStream content) throws IOException {
        return copy(content, maxBytes);
    }

    /** @throws Refused when so much is too large */
    public void expectFit(long bytes) {
        expectFit(bytes, maxBytes);
    }

    /**
     * Gets what is kept, as it was when it came.
     *
     * @throws ChangedContent when it is not there, or something else is
     */
    public Incoming fetch(String sha256) throws IOException {
        try (var content = store.open(sha256)) {
            var kept = copy(content, Long.MAX_VALUE);
            if (!kept.sha256().equals(sha256)) {
                kept.close();
                throw new ChangedContent(sha256);
            }
            return kept;
        } catch (NoSuchFileException _) {
            throw new ChangedContent(sha256);
        }
    }

    /** Clears away what a program left that did not end by itself; nobody was told that it is kept. */
    public void clear() throws IOException {
        try (var files = Files.list(folder.work())) {
            for (var file : (Iterable<Path>) files::iterator) {
                if (Files.getLastModifiedTime(file)
                        .toInstant()
                        .isBefore(clock.instant().minus(FORGOTTEN_AFTER))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Incoming copy(InputStream content, long limit) throws IOException {
        var file = Files.createTempFile(folder.work(), "file", null);
        try {
            var digest = digest();
            var bytes = write(new DigestInputStream(content, digest), file, limit);
            return new Incoming(file, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException problem) {
            Files.deleteIfExists(file);
            throw problem;
        }
    }

    private static long write(InputStream content, Path file, long limit) throws IOException {
        var bytes = 0L;
        var buffer = new byte[64 * 1024];
        try (var out = Files.newOutputStream(file)) {
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes += read;
                expectFit(bytes, limit);
                out.write(buffer, 0, read);
            }
        }
        return bytes;
    }

    private static void expectFit(long bytes, long limit) {
        if (bytes > limit) {
            throw new Refused("attachment.refused.tooLarge", limit / (1024 * 1024));
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
