package cn.gov.tj.mz.fourstrong.attachment.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What the main stream of an old document says of a password, and of macros that are sheets of their own. */
final class OfficeStream {

    private static final int TEXT_BEGIN = 12;
    private static final int TEXT_FLAGS = 10;
    private static final int TEXT_ENCRYPTED = 0x0100;

    private static final int RECORD_HEAD = 4;
    private static final int BOOK_ENCRYPTED = 0x2F;
    private static final int BOOK_ENDS = 0x0A;
    private static final int SHEET = 0x85;
    private static final int SHEET_KIND = 5;
    private static final int MACRO_SHEET = 1;
    private static final int MODULE_SHEET = 6;

    private OfficeStream() {}

    static void check(String stream, InputStream content) throws IOException {
        if (stream.equalsIgnoreCase("WordDocument")) {
            checkText(content);
        } else {
            checkBook(content);
        }
    }

    private static void checkText(InputStream content) throws IOException {
        var begin = numbers(content.readNBytes(TEXT_BEGIN));
        if ((begin.getShort(TEXT_FLAGS) & TEXT_ENCRYPTED) != 0) {
            throw ContentCheck.locked();
        }
    }

    /** The records of the book itself (MS-XLS: FilePass, BoundSheet8) come before those of its sheets. */
    private static void checkBook(InputStream content) throws IOException {
        var head = content.readNBytes(RECORD_HEAD);
        while (head.length == RECORD_HEAD && numbers(head).getShort(0) != BOOK_ENDS) {
            var data = content.readNBytes(Short.toUnsignedInt(numbers(head).getShort(2)));
            switch (numbers(head).getShort(0)) {
                case BOOK_ENCRYPTED -> throw ContentCheck.locked();
                case SHEET -> checkSheet(numbers(data).get(SHEET_KIND));
                default -> {}
            }
            head = content.readNBytes(RECORD_HEAD);
        }
    }

    private static void checkSheet(byte kind) {
        if (kind == MACRO_SHEET || kind == MODULE_SHEET) {
            throw ContentCheck.macros();
        }
    }

    private static ByteBuffer numbers(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
