package cn.gov.tj.mz.fourstrong.paper.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads and writes the XML of Word files; nothing that it names outside the file is looked at. */
final class WordXml {

    /** That of what is written, and that of what the strict form of the format writes. */
    private static final List<String> NAMESPACES = List.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private static final int MAX_BYTES = 2 * 1024 * 1024;

    private WordXml() {}

    /** @throws IOException when it is no well-formed XML, or has a type definition, or is larger than what people write */
    static Document read(byte[] part) throws IOException {
        if (part.length > MAX_BYTES) {
            throw new WordFile.TooLarge();
        }
        try {
            return reader().parse(new ByteArrayInputStream(part));
        } catch (SAXException problem) {
            throw new IOException(problem);
        }
    }

    static byte[] write(Document document) {
        var out = new ByteArrayOutputStream();
        try {
            document.setXmlStandalone(true);
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException problem) {
            throw new IllegalStateException(problem);
        }
        return out.toByteArray();
    }

    static boolean is(Node node, String name) {
        return name.equals(node.getLocalName()) && NAMESPACES.contains(node.getNamespaceURI());
    }

    /** All of a name below, in their order; later changes do not touch the list. */
    static List<Element> all(Node below, String name) {
        var found = below instanceof Document document
                ? document.getElementsByTagNameNS("*", name)
                : ((Element) below).getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .filter(node -> is(node, name))
                .map(Element.class::cast)
                .toList();
    }

    /** What encloses a node most closely under this name; null where nothing does. */
    static @Nullable Node around(Node node, String name) {
        var parent = node.getParentNode();
        while (parent != null && !is(parent, name)) {
            parent = parent.getParentNode();
        }
        return parent;
    }

    private static DocumentBuilder reader() {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", "200");
            var reader = factory.newDocumentBuilder();
            reader.setErrorHandler(new DefaultHandler()); // says nothing on the console
            return reader;
        } catch (ParserConfigurationException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
