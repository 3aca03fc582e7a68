package cn.gov.tj.mz.fourstrong.attachment.content;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/** The sectors that a compound file consists of, and the tables that say which follows which. */
final class Sectors {

    private static final int HEADER = 512;
    private static final int FIRST_TABLES = 109;

    private final FileChannel file;
    private final ByteBuffer header;
    private final int size;

    Sectors(FileChannel file) throws IOException {
        this.file = file;
        header = read(0, HEADER);
        var shift = header.getShort(30);
        if (shift != 9 && shift != 12) {
            throw new IOException("Sectors of 2^" + shift);
        }
        size = 1 << shift;
    }

    int size() {
        return size;
    }

    /** A sector that the header names. */
    int named(int at) {
        return header.getInt(at);
    }

    /** The sectors of something, in their order. */
    List<Integer> from(int first) throws IOException {
        var most = file.size() / size;
        var sectors = new ArrayList<Integer>();
        for (var sector = first; sector >= 0; sector = next(sector)) {
            sectors.add(sector);
            if (sectors.size() > most) {
                throw new IOException("More than there are");
            }
        }
        return sectors;
    }

    /** A number of a table that lies in some sectors. */
    int number(List<Integer> sectors, int index) throws IOException {
        var inSector = size / Integer.BYTES;
        return number(sectors.get(index / inSector), index % inSector);
    }

    ByteBuffer sector(int number) throws IOException {
        return read(place(number), size);
    }

    /** Where in the file a sector begins. */
    long place(int sector) {
        return (sector + 1L) * size;
    }

    ByteBuffer read(long place, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (place < 0 || file.read(buffer, place + buffer.position()) < 0) {
                throw new EOFException();
            }
        }
        return buffer.flip();
    }

    private int next(int sector) throws IOException {
        var inTable = size / Integer.BYTES;
        return number(table(sector / inTable), sector % inTable);
    }

    /** Where the table is that has the sectors after some; the header names the first tables, further lists the others. */
    private int table(int number) throws IOException {
        if (number < FIRST_TABLES) {
            return header.getInt(76 + number * Integer.BYTES);
        }
        var inList = size / Integer.BYTES - 1;
        var list = header.getInt(68);
        for (var skipped = (number - FIRST_TABLES) / inList; skipped > 0; skipped--) {
            list = number(list, inList);
        }
        return number(list, (number - FIRST_TABLES) % inList);
    }

    private int number(int sector, int index) throws IOException {
        return read(place(sector) + (long) index * Integer.BYTES, Integer.BYTES).getInt(0);
    }
}
