package cn.gov.tj.mz.fourstrong.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What a file is by its first bytes, whatever its name says. */
public enum FileKind {
    TEXT,
    WORKBOOK,
    ARCHIVE,
    OTHER,
    MACROS,
    PROTECTED,
    OLD;

    private static final String ZIP = "PK\u0003\u0004";
    private static final String EMPTY_ZIP = "PK\u0005\u0006";
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0";

    private static final String ENCRYPTED = inLatin("EncryptedPackage", StandardCharsets.UTF_16LE);

    /** Finds out what kind of file this is. */
    public static FileKind of(byte[] file) {
        var begin = new String(file, 0, Math.min(4, file.length), StandardCharsets.ISO_8859_1);
        return switch (begin) {
            case ZIP -> WorkbookReader.guarded(() -> inZip(file));
            case EMPTY_ZIP -> ARCHIVE;
            case OLE -> new String(file, StandardCharsets.ISO_8859_1).contains(ENCRYPTED) ? PROTECTED : OLD;
            case "%PDF", "{\\rt", "\u0089PNG", "GIF8", "\u00FF\u00D8\u00FF\u00E0", "\u00FF\u00D8\u00FF\u00E1" -> OTHER;
            default -> TEXT;
        };
    }

    /** Why it is not read, as the key of a text; nothing of what is read. */
    Optional<String> problem() {
        return Optional.ofNullable(
                switch (this) {
                    case TEXT, WORKBOOK -> null;
                    case ARCHIVE, OTHER -> "exchange.file.kind";
                    case MACROS -> "exchange.file.macros";
                    case PROTECTED -> "exchange.file.protected";
                    case OLD -> "exchange.file.old";
                });
    }

    private static FileKind inZip(byte[] file) throws IOException, XMLStreamException {
        var archive = new WorkbookArchive(file, WorkbookLimits.SMALL);
        if (!archive.has(WorkbookTypes.PART)) {
            return ARCHIVE;
        }
        var types = WorkbookTypes.of(archive);
        if (types.hasMacros()) {
            return MACROS;
        }
        return types.isWorkbook() ? WORKBOOK : OTHER;
    }

    private static String inLatin(String text, Charset charset) {
        return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }
}
