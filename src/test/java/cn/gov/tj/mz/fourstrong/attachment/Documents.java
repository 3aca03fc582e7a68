package cn.gov.tj.mz.fourstrong.attachment;

import cn.gov.tj.mz.fourstrong.exchange.Archives;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as people attach them, good and bad, made by the programs' own libraries where there are some. */
public final class Documents {

    private Documents() {}

    public static byte[] pdf(String... pages) {
        return written(out -> {
            try (var document = document(pages)) {
                document.save(out);
            }
        });
    }

    public static byte[] lockedPdf() {
        return written(out -> {
            try (var document = document("secret")) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                document.save(out);
            }
        });
    }

    public static byte[] picture(String format, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.ORANGE);
        canvas.fillRect(0, 0, width, height / 2);
        canvas.dispose();
        return written(out -> ImageIO.write(picture, format, out));
    }

    /** The upper half is orange, the lower black; the camera says how it was held (Exif). */
    public static byte[] photograph(int width, int height, int orientation) {
        var exif = ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        var picture = picture("jpg", width, height);
        return written(out -> {
            out.write(picture, 0, 2);
            out.write(exif.array());
            out.write(picture, 2, picture.length - 2);
        });
    }

    public static byte[] docx(String text) {
        return written(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText(text);
                document.write(out);
            }
        });
    }

    public static byte[] lockedDocx() {
        return written(out -> {
            try (var file = new POIFSFileSystem()) {
                var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                lock.confirmPassword("secret");
                try (var inside = OPCPackage.open(new ByteArrayInputStream(docx("secret")));
                        var content = lock.getDataStream(file)) {
                    inside.save(content);
                }
                file.writeFilesystem(out);
            } catch (GeneralSecurityException | InvalidFormatException problem) {
                throw new IllegalStateException(problem);
            }
        });
    }

    public static byte[] xlsx() {
        return written(out -> {
            try (var book = new XSSFWorkbook()) {
                book.createSheet("表").createRow(0).createCell(0).setCellValue("值");
                book.write(out);
            }
        });
    }

    public static byte[] xls() {
        return written(out -> {
            try (var book = workbook()) {
                book.write(out);
            }
        });
    }

    public static byte[] lockedXls() {
        return written(out -> {
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            try (var book = workbook()) {
                book.write(out);
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
        });
    }

    /** A book of the Excel of before 2007 whose only sheet is one of macros, as Excel 4 had them. */
    public static byte[] xlsWithMacroSheet() {
        var book = xls();
        var head = new String(new char[] {0x85, 0, 10, 0});
        var sheet = new String(book, StandardCharsets.ISO_8859_1).indexOf(head) + head.length();
        book[sheet + 5] = 1;
        return book;
    }

    /**
     * One so small that it lies in pieces of sectors.
     *
     * @param sheet what its only sheet is: 0 to reckon with, 1 of macros, 6 a module
     */
    public static byte[] smallXls(int sheet) {
        return compound(
                Map.of("Workbook", records(record(0x809, 0, 6, 5, 0), record(0x85, 0, 0, 0, 0, 0, sheet, 1, 0, 'A'))));
    }

    public static byte[] smallLockedXls() {
        return compound(Map.of("Workbook", records(record(0x809, 0, 6, 5, 0), record(0x2F, 0, 0))));
    }

    public static byte[] smallLockedDoc() {
        return compound(
                Map.of("WordDocument", new byte[] {(byte) 0xEC, (byte) 0xA5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0}));
    }

    /** A text of Word before 2007, or of WPS, as far as anybody looks who does not open it. */
    public static byte[] doc(boolean locked) {
        var text = new byte[5000];
        text[0] = (byte) 0xEC;
        text[1] = (byte) 0xA5;
        text[11] = (byte) (locked ? 1 : 0);
        return compound(Map.of("WordDocument", text));
    }

    public static byte[] docWithMacros() {
        return compound(Map.of("WordDocument", new byte[5000], "_vba_project", new byte[10]));
    }

    public static byte[] docxWithMacros() {
        return Archives.of(Map.of(
                "[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>", "word/vbaProject.bin", "code"));
    }

    /** A book with a part of some name that is declared to be something. */
    public static byte[] xlsxWith(String part, String type) {
        return Archives.of(Map.of(
                "[Content_Types].xml",
                "<Types><Override PartName='/" + part + "' ContentType='" + type + "'/></Types>",
                "xl/workbook.xml",
                "<workbook/>",
                part,
                "<sheet/>"));
    }

    public static byte[] ofd() {
        return Archives.of(Map.of("OFD.xml", "<OFD/>", "Doc_0/Document.xml", "<Document/>"));
    }

    /** Unpacked it is 400 MB. */
    public static byte[] bomb() {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                var zeros = new byte[1024 * 1024];
                for (var megabyte = 0; megabyte < 400; megabyte++) {
                    zip.write(zeros);
                }
            }
        });
    }

    public static byte[] program() {
        return ("MZ" + "\0".repeat(200)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static HSSFWorkbook workbook() {
        var book = new HSSFWorkbook();
        var sheet = book.createSheet("表");
        for (var row = 0; row < 500; row++) {
            sheet.createRow(row).createCell(0).setCellValue("值" + row);
        }
        return book;
    }

    private static byte[] records(byte[]... records) {
        return written(out -> {
            for (var record : records) {
                out.write(record);
            }
            out.write(record(0x0A));
        });
    }

    private static byte[] record(int kind, int... data) {
        return written(out -> {
            out.write(new byte[] {(byte) kind, (byte) (kind >> 8), (byte) data.length, 0});
            for (var part : data) {
                out.write(part);
            }
        });
    }

    private static byte[] compound(Map<String, byte[]> streams) {
        return written(out -> {
            try (var file = new POIFSFileSystem()) {
                for (var stream : streams.entrySet()) {
                    file.createDocument(new ByteArrayInputStream(stream.getValue()), stream.getKey());
                }
                file.writeFilesystem(out);
            }
        });
    }

    private static PDDocument document(String... pages) throws IOException {
        var document = new PDDocument();
        for (var text : pages) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.addRect(72, 600, 10f * text.length(), 40);
                content.fill();
            }
        }
        return document;
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return out.toByteArray();
    }

    private interface Writing {

        void to(OutputStream out) throws IOException;
    }
}
