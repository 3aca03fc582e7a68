package cn.gov.tj.mz.fourstrong.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the list at the end of an archive says of its parts.
 *
 * <p>{@code ZipInputStream} goes by what stands before each part, where programs that write in one go, ours too, leave
 * sizes out; {@code ZipFile} needs a file on disk.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int PART = 0x02014b50;
    private static final int PART_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int SHORT = 0xFFFF;

    private final ByteBuffer file;
    private final Map<String, Part> parts = new HashMap<>();

    /** @throws IndexOutOfBoundsException when it is not where it should be */
    ZipDirectory(byte[] content) {
        file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        var end = content.length - END_LENGTH;
        while (file.getInt(end) != END) {
            end--;
        }
        var place = file.getInt(end + 16);
        while (file.getInt(place) == PART) {
            add(place);
            place += PART_LENGTH + at(place + 28) + at(place + 30) + at(place + 32);
        }
    }

    /**
     * Where the content of a part is.
     *
     * @param packed whether it has to be inflated, which ends by itself
     * @param crc what its bytes sum up to
     */
    record Part(int start, int length, boolean packed, int crc) {}

    /** A part whatever the case of its name. */
    Optional<Part> find(String name) {
        return Optional.ofNullable(parts.get(name.toLowerCase(Locale.ROOT)));
    }

    private void add(int place) {
        var name = new byte[at(place + 28)];
        file.get(place + PART_LENGTH, name);
        var local = file.getInt(place + 42);
        var start = local + LOCAL_LENGTH + at(local + 26) + at(local + 28);
        var length = Math.min(Integer.toUnsignedLong(file.getInt(place + 20)), file.capacity() - start);
        var part = new Part(start, (int) length, at(place + 10) != 0, file.getInt(place + 16));
        parts.putIfAbsent(new String(name, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT), part);
    }

    private int at(int place) {
        return file.getShort(place) & SHORT;
    }
}
