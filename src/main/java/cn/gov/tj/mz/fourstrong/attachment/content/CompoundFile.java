package cn.gov.tj.mz.fourstrong.attachment.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks into a compound file (MS-CFB), as the office programs wrote before 2007, and WPS still does. */
final class CompoundFile {

    private static final int DIRECTORY = 48;
    private static final int SMALL_TABLE = 60;
    private static final int ENTRY = 128;
    private static final int STREAM = 2;
    private static final int ROOT = 5;

    /** What is smaller lies in pieces of sectors, which are together the stream of the root. */
    private static final int SMALL = 4096;

    private static final int PIECE = 64;

    /** What such a document is packed into when it gets a password. */
    private static final String ENCRYPTED = "EncryptedPackage";

    private static final String MACROS = "_VBA_PROJECT";

    private final Sectors sectors;

    /** Capital letters do not count in their names; several may have one, in folders of their own. */
    private final Map<String, List<Stream>> streams = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private final List<Integer> pieces;
    private final List<Integer> pieceTable;

    private record Stream(int start, long size) {}

    private CompoundFile(FileChannel file) throws IOException {
        sectors = new Sectors(file);
        var directory = sectors.from(sectors.named(DIRECTORY));
        pieces = sectors.from(root(directory));
        pieceTable = sectors.from(sectors.named(SMALL_TABLE));
        for (var sector : directory) {
            var entries = sectors.sector(sector);
            for (var at = 0; at < sectors.size(); at += ENTRY) {
                add(entries, at);
            }
        }
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
            for (var stream : file.streams.get(main)) {
                try (var content = file.open(stream)) {
                    OfficeStream.check(main, content);
                    content.transferTo(OutputStream.nullOutputStream()); // whether all of it is there
                }
            }
        } catch (IOException | IndexOutOfBoundsException _) {
            throw ContentCheck.damaged();
        }
    }

    private int root(List<Integer> directory) throws IOException {
        var first = sectors.sector(directory.getFirst());
        return first.get(66) == ROOT ? first.getInt(116) : -1;
    }

    private void add(ByteBuffer entries, int at) {
        if (entries.get(at + 66) == STREAM) {
            var name = new byte[Math.clamp(entries.getShort(at + 64) - 2, 0, 62)];
            entries.get(at, name);
            streams.computeIfAbsent(new String(name, StandardCharsets.UTF_16LE), _ -> new ArrayList<>())
                    .add(new Stream(entries.getInt(at + 116), Integer.toUnsignedLong(entries.getInt(at + 120))));
        }
    }

    private InputStream open(Stream stream) throws IOException {
        if (stream.size >= SMALL) {
            var places = sectors.from(stream.start).stream().map(sectors::place).toList();
            return new SectorStream(sectors, places, sectors.size(), stream.size);
        }
        var places = new ArrayList<Long>();
        for (var piece = stream.start; (long) places.size() * PIECE < stream.size; ) {
            places.add(place(piece));
            piece = sectors.number(pieceTable, piece);
        }
        return new SectorStream(sectors, places, PIECE, stream.size);
    }

    private long place(int piece) {
        var inSector = sectors.size() / PIECE;
        var sector = pieces.get(Math.floorDiv(piece, inSector));
        return sectors.place(sector) + (long) (piece % inSector) * PIECE;
    }
}
