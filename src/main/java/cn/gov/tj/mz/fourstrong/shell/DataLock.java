package cn.gov.tj.mz.fourstrong.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps the embedded database's files for one process and names it to the next, which H2's own lock cannot. The system
 * lifts the lock when the process ends, however it ends.
 */
final class DataLock implements AutoCloseable {

    private static final String EMBEDDED = "jdbc:h2:file:";
    private static final int MAX_PID_LENGTH = 20;

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the files that the URL names; empty when it names no files of ours to keep. */
    static Optional<DataLock> acquire(String url) {
        if (!url.startsWith(EMBEDDED)) {
            return Optional.empty();
        }
        var file = Path.of(url.substring(EMBEDDED.length()).split(";")[0] + ".pid");
        try {
            return Optional.of(acquire(file.toAbsolutePath().normalize()));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static DataLock acquire(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!locks(channel)) {
            throw new CannotStart("shell.start.data", file.getParent(), pid(channel));
        }
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(
                String.valueOf(ProcessHandle.current().pid())));
        return new DataLock(channel);
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException alreadyOurs) {
            return false;
        }
    }

    private static String pid(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(MAX_PID_LENGTH);
        channel.read(bytes, 0);
        return StandardCharsets.US_ASCII.decode(bytes.flip()).toString();
    }

    /** Empties the file and gives it free; it stays, since a removed one could be locked twice. */
    @Override
    public void close() throws IOException {
        channel.truncate(0);
        channel.close();
    }
}
