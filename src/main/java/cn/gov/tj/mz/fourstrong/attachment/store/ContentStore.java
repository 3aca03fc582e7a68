package cn.gov.tj.mz.fourstrong.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Keeps contents under their SHA-256: a folder now, an object storage when there is one. */
public interface ContentStore {

    /** Keeps a file, which may be moved; when this returns, it outlives a loss of power. */
    void put(Path file, String sha256) throws IOException;

    /** @throws java.nio.file.NoSuchFileException when it is not there */
    InputStream open(String sha256) throws IOException;

    /** Passes all that it keeps. */
    void forEach(Consumer<Kept> action) throws IOException;

    /** A content by the name it is kept under. */
    record Kept(String sha256, long bytes) {}
}
