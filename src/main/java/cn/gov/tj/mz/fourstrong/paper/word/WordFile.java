package cn.gov.tj.mz.fourstrong.paper.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a Word file by name, in their order. */
public record WordFile(Map<String, byte[]> parts) {

    /** What it is on the way to people. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** What says which part is what. */
    static final String TYPES = "[Content_Types].xml";

    private static final int MAX_PARTS = 300;
    private static final int MAX_UNPACKED = 16 * 1024 * 1024;

    /**
     * Unpacks a file, and no more of it than a template has.
     *
     * @throws IOException when it is damaged
     * @throws TooLarge when it unpacks to more
     */
    static WordFile read(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        var left = MAX_UNPACKED;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || parts.size() == MAX_PARTS) {
                    throw new TooLarge();
                }
                if (!entry.isDirectory() && parts.put(entry.getName(), content) != null) {
                    throw new IOException("Twice: " + entry.getName());
                }
            }
        }
        return new WordFile(parts);
    }

    byte[] part(String name) throws IOException {
        var content = parts.get(name);
        if (content == null) {
            throw new IOException("Missing: " + name);
        }
        return content;
    }

    /** The same with some parts in place of its own. */
    WordFile with(Map<String, byte[]> others) {
        var all = new LinkedHashMap<>(parts);
        all.putAll(others);
        return new WordFile(all);
    }

    public byte[] bytes() {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return file.toByteArray();
    }

    /** That a file unpacks to more than it may. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }
}
