package cn.gov.tj.mz.fourstrong.exchange;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a workbook, unpacked while they are read, and all together only to a limit. */
final class WorkbookArchive {

    private static final XMLInputFactory XML = xml();

    private final byte[] file;
    private final WorkbookLimits limits;
    private final ZipDirectory directory;
    private long unpacked;

    WorkbookArchive(byte[] file, WorkbookLimits limits) {
        this.file = file;
        this.limits = limits;
        this.directory = new ZipDirectory(file);
    }

    boolean has(String part) {
        return directory.find(part).isPresent();
    }

    /** Goes through the elements of a part, if there is such a part. */
    void each(String name, WorkbookElement.Taker taker) throws IOException, XMLStreamException {
        var part = directory.find(name).orElse(null);
        if (part != null) {
            try (var content = new CheckedInputStream(open(part), new CRC32())) {
                each(content, taker);
                if ((int) content.getChecksum().getValue() != part.crc()) {
                    throw new ZipException(name);
                }
            }
        }
    }

    private void each(InputStream content, WorkbookElement.Taker taker) throws XMLStreamException {
        var element = XML.createXMLStreamReader(content);
        var elements = 0;
        while (element.hasNext()) {
            if (element.next() == XMLStreamReader.START_ELEMENT) {
                check(++elements <= limits.elements());
                taker.take(element);
            }
        }
    }

    private InputStream open(ZipDirectory.Part part) {
        var content = new ByteArrayInputStream(file, part.start(), part.length());
        return new Limited(part.packed() ? new Inflated(content) : content);
    }

    private static void check(boolean fits) {
        if (!fits) {
            throw WorkbookReader.refused("exchange.file.tooLarge");
        }
    }

    private static XMLInputFactory xml() {
        var xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return xml;
    }

    /** Gives back what the JVM does not see: an inflater that was handed over is nobody's to end. */
    private static final class Inflated extends InflaterInputStream {

        Inflated(InputStream content) {
            super(content, new Inflater(true));
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }

    /** Counts what is unpacked on the way. */
    private final class Limited extends FilterInputStream {

        Limited(InputStream content) {
            super(content);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            unpacked += Math.max(read, 0);
            check(unpacked <= limits.bytes());
            return read;
        }
    }
}
