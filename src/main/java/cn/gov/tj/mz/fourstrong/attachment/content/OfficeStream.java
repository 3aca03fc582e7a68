package cn.gov.tj.mz.fourstrong.attachment.content;

import java.nio.ByteBuffer;

/** What the beginning of the main stream of an old document says of a password. */
final class OfficeStream {

    private static final int TEXT_FLAGS = 10;
    private static final int TEXT_ENCRYPTED = 0x0100;
    private static final int BOOK_ENCRYPTED = 0x2F;
    private static final int RECORD_HEAD = 4;

    private OfficeStream() {}

    static boolean isLocked(String stream, ByteBuffer begin) {
        return stream.equals("WordDocument") ? (begin.getShort(TEXT_FLAGS) & TEXT_ENCRYPTED) != 0 : isLockedBook(begin);
    }

    /** The record that says so (MS-XLS, FilePass) comes among the first. */
    private static boolean isLockedBook(ByteBuffer records) {
        for (var at = 0; at + RECORD_HEAD <= records.limit(); ) {
            if (records.getShort(at) == BOOK_ENCRYPTED) {
                return true;
            }
            at += RECORD_HEAD + Short.toUnsignedInt(records.getShort(at + 2));
        }
        return false;
    }
}
