package cn.gov.tj.mz.fourstrong.paper.word;

import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The text of one paragraph, whose names in double braces are replaced. Word cuts a text into pieces as it likes, also
 * within a name. What is put in is text and nothing else, and is never looked through again.
 */
final class WordParagraph {

    private static final Pattern NAME = Pattern.compile("\\{\\{([^{}]{1,100})}}");

    private final List<Piece> pieces = new ArrayList<>();
    private final String text;

    WordParagraph(Element paragraph) {
        var all = new StringBuilder();
        for (var element : WordXml.all(paragraph, "t")) {
            if (WordXml.around(element, "p") == paragraph) {
                pieces.add(new Piece(element, all.length()));
                all.append(element.getTextContent());
            }
        }
        text = all.toString();
    }

    /** The names in the text, without the space around them. */
    Stream<String> names() {
        return NAME.matcher(text).results().map(name -> Text.cleanOrEmpty(name.group(1)));
    }

    /** @param values by name; a name without one stays as it is written */
    void fill(Function<String, @Nullable String> values) {
        var changes = NAME.matcher(text)
                .results()
                .map(name -> new Change(name.start(), name.end(), values.apply(Text.cleanOrEmpty(name.group(1)))))
                .filter(change -> change.value() != null)
                .toList();
        if (!changes.isEmpty()) {
            pieces.forEach(piece -> piece.rewrite(changes));
        }
    }

    private record Change(int start, int end, @Nullable String value) {}

    /** One piece of the text, from its place on. */
    private record Piece(Element element, int start) {

        /** What lies in a name goes; the value stands where the name begins. */
        void rewrite(List<Change> changes) {
            var old = element.getTextContent();
            var filled = new StringBuilder();
            var at = start;
            for (var change : changes) {
                filled.append(old, within(old, at), within(old, Math.max(at, change.start())));
                if (change.start() >= start && change.start() < start + old.length()) {
                    filled.append(change.value());
                }
                at = Math.max(at, change.end());
            }
            filled.append(old, within(old, at), old.length());
            write(WordText.legal(filled.toString()));
        }

        private int within(String old, int place) {
            return Math.clamp(place - (long) start, 0, old.length());
        }

        /** Lines and tabs are elements of their own. */
        private void write(String value) {
            var document = element.getOwnerDocument();
            var namespace = element.getNamespaceURI();
            var prefix = element.getPrefix() == null ? "" : element.getPrefix() + ":";
            for (var token : WordText.tokens(value)) {
                var name = WordText.ELEMENTS.getOrDefault(token, "t");
                var written = document.createElementNS(namespace, prefix + name);
                if (name.equals("t")) {
                    written.setTextContent(token);
                    written.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
                }
                element.getParentNode().insertBefore(written, element);
            }
            element.getParentNode().removeChild(element);
        }
    }
}
