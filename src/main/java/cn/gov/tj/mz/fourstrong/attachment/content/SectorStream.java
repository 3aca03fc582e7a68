package cn.gov.tj.mz.fourstrong.attachment.content;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;

/** What lies in pieces all over a compound file, read from its beginning to its end. */
final class SectorStream extends InputStream {

    private final Sectors sectors;
    private final Iterator<Long> places;
    private final int piece;
    private long left;
    private ByteBuffer read = ByteBuffer.allocate(0);

    /**
     * @param places where the pieces begin
     * @param piece how long each of them is
     * @param size how much of all that it is
     */
    SectorStream(Sectors sectors, List<Long> places, int piece, long size) {
        this.sectors = sectors;
        this.places = places.iterator();
        this.piece = piece;
        this.left = size;
    }

    /** @throws EOFException when a part of it is not there */
    @Override
    public int read() throws IOException {
        if (left == 0) {
            return -1;
        }
        if (!read.hasRemaining()) {
            if (!places.hasNext()) {
                throw new EOFException();
            }
            read = sectors.read(places.next(), (int) Math.min(piece, left));
        }
        left--;
        return Byte.toUnsignedInt(read.get());
    }
}
