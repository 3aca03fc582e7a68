package cn.gov.tj.mz.fourstrong.attachment.content;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Looks into a compound file (MS-CFB), as the office programs wrote before 2007, and WPS still does. */
final class CompoundFile {

    private static final int HEADER = 512;
    private static final int FIRST_TABLES = 109;
    private static final int ENTRY = 128;
    private static final int STREAM = 2;

    /** What is smaller lies in parts of sectors. */
    private static final int SMALL = 4096;

    private static final int MAX_ENTRIES = 100_000;

    /** What such a document is packed into when it gets a password. */
    private static final String ENCRYPTED = "EncryptedPackage";

    private static final String MACROS = "_VBA_PROJECT";

    private final FileChannel file;
    private final ByteBuffer header;
    private final int sectorSize;
    private final Map<String, Stream> streams = new HashMap<>();

    private record Stream(int start, long size) {}

    private CompoundFile(FileChannel file) throws IOException {
        this.file = file;
        header = read(0, HEADER);
        var shift = header.getShort(30);
        if (shift != 9 && shift != 12) {
            throw new IOException("Sectors of 2^" + shift);
        }
        sectorSize = 1 << shift;
        readDirectory();
    }

    static void check(Path path, FileType type) throws IOException {
        try (var channel = FileChannel.open(path)) {
            var file = new CompoundFile(channel);
            if (file.streams.containsKey(ENCRYPTED)) {
                throw ContentCheck.locked();
            }
            var main = type.mainStream(file.streams.keySet()).orElseThrow(ContentCheck::mismatch);
            if (file.streams.containsKey(MACROS)) {
                throw ContentCheck.macros();
            }
            var stream = file.streams.get(main);
            file.expectWhole(stream);
            if (stream.size >= SMALL && OfficeStream.isLocked(main, file.sector(stream.start))) {
                throw ContentCheck.locked();
            }
        } catch (IOException | IndexOutOfBoundsException _) {
            throw ContentCheck.damaged();
        }
    }

    private void readDirectory() throws IOException {
        var read = 0;
        for (var sector = header.getInt(48); sector >= 0; sector = next(sector)) {
            var entries = sector(sector);
            for (var at = 0; at < sectorSize; at += ENTRY) {
                add(entries, at);
                if (++read > MAX_ENTRIES) {
                    throw new IOException("The directory has no end");
                }
            }
        }
    }

    private void add(ByteBuffer entries, int at) {
        if (entries.get(at + 66) == STREAM) {
            var name = new byte[Math.clamp(entries.getShort(at + 64) - 2, 0, 62)];
            entries.get(at, name);
            streams.putIfAbsent(
                    new String(name, StandardCharsets.UTF_16LE),
                    new Stream(entries.getInt(at + 116), Integer.toUnsignedLong(entries.getInt(at + 120))));
        }
    }

    /** Every sector of it lies within the file. */
    private void expectWhole(Stream stream) throws IOException {
        var sector = stream.start;
        for (var left = stream.size < SMALL ? 0 : stream.size; left > 0; left -= sectorSize) {
            if (sector < 0 || place(sector) >= file.size()) {
                throw new EOFException();
            }
            sector = next(sector);
        }
    }

    private int next(int sector) throws IOException {
        var inTable = sectorSize / Integer.BYTES;
        return read(place(table(sector / inTable)) + (long) (sector % inTable) * Integer.BYTES, Integer.BYTES)
                .getInt(0);
    }

    /** Where the table is that has the sectors after some; the header names the first tables, further lists the others. */
    private int table(int number) throws IOException {
        if (number < FIRST_TABLES) {
            return header.getInt(76 + number * Integer.BYTES);
        }
        var inList = sectorSize / Integer.BYTES - 1;
        var list = header.getInt(68);
        for (var skipped = (number - FIRST_TABLES) / inList; skipped > 0; skipped--) {
            list = sector(list).getInt(inList * Integer.BYTES);
        }
        return sector(list).getInt((number - FIRST_TABLES) % inList * Integer.BYTES);
    }

    private ByteBuffer sector(int number) throws IOException {
        return read(place(number), sectorSize);
    }

    private long place(int sector) {
        return (sector + 1L) * sectorSize;
    }

    private ByteBuffer read(long place, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (place < 0 || file.read(buffer, place + buffer.position()) < 0) {
                throw new EOFException();
            }
        }
        return buffer;
    }
}
