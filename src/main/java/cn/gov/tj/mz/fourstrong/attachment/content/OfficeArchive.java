package cn.gov.tj.mz.fourstrong.attachment.content;

import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Looks into a document that is an archive, as OOXML and OFD are: all of it is unpacked once, and nothing kept. */
final class OfficeArchive {

    private static final int MAX_PARTS = 10_000;
    private static final long MEGABYTE = 1024 * 1024;

    /** What an archive may hold whatever its own size, what many times its size, and at most. */
    private static final long FREE = 20 * MEGABYTE;

    private static final int MAX_RATIO = 100;
    private static final long MOST = 300 * MEGABYTE;

    private static final String TYPES = "[Content_Types].xml";

    private static final Pattern MACRO_TYPES =
            Pattern.compile("macroEnabled|vbaProject|macrosheet", Pattern.CASE_INSENSITIVE);

    private static final XMLInputFactory XML = xml();

    private final ZipFile archive;
    private final Set<String> parts = new HashSet<>();
    private long left;

    private OfficeArchive(ZipFile archive, long size) {
        this.archive = archive;
        this.left = Math.clamp(size * MAX_RATIO, FREE, MOST);
    }

    static void check(Path file, FileType type) throws IOException {
        try (var archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            var inside = new OfficeArchive(archive, Files.size(file));
            inside.readAll();
            if (!type.isArchiveWith(inside.parts)) {
                throw ContentCheck.mismatch();
            }
            if (inside.hasMacros()) {
                throw ContentCheck.macros();
            }
        } catch (ZipException | IllegalArgumentException _) {
            throw ContentCheck.damaged();
        }
    }

    private void readAll() throws IOException {
        var entries = archive.entries();
        while (entries.hasMoreElements()) {
            var part = entries.nextElement();
            read(part);
            parts.add(part.getName());
            limit(parts.size() <= MAX_PARTS);
        }
    }

    private void read(ZipEntry part) throws IOException {
        var sum = new CRC32();
        var buffer = new byte[8192];
        try (var content = archive.getInputStream(part)) {
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                sum.update(buffer, 0, read);
                left -= read;
                limit(left >= 0);
            }
        }
        if (sum.getValue() != part.getCrc()) {
            throw new ZipException(part.getName());
        }
    }

    private boolean hasMacros() throws IOException {
        return parts.stream().map(part -> part.toLowerCase(Locale.ROOT)).anyMatch(OfficeArchive::isMacro)
                || declaresMacros();
    }

    /** Compiled code, or a sheet of macros as Excel 4 had them. */
    private static boolean isMacro(String part) {
        return part.endsWith("vbaproject.bin") || part.startsWith("xl/macrosheets/");
    }

    /** The names of its parts are free; what they are counts. */
    private boolean declaresMacros() throws IOException {
        var types = archive.getEntry(TYPES);
        if (types == null) {
            return false;
        }
        try (var content = archive.getInputStream(types)) {
            var xml = XML.createXMLStreamReader(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && isMacroType(xml.getAttributeValue(null, "ContentType"))) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException _) {
            throw ContentCheck.damaged();
        }
    }

    private static boolean isMacroType(@Nullable String type) {
        return type != null && MACRO_TYPES.matcher(type).find();
    }

    private static XMLInputFactory xml() {
        var xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return xml;
    }

    private static void limit(boolean kept) {
        if (!kept) {
            throw new Refused("attachment.refused.bomb");
        }
    }
}
