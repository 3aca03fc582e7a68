package cn.gov.tj.mz.fourstrong.attachment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is here only for now, with what is in it; gone once it is closed, unless it was moved to where it stays. */
public record Incoming(Path file, long bytes, String sha256) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
