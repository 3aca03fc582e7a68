package cn.gov.tj.mz.fourstrong.shell.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** The manual in one language, from Markdown: its text as HTML and its headings as a table of contents. */
final class Manual {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());

    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    private final Node text;
    private final List<Entry> contents = new ArrayList<>();

    private Manual(Node text) {
        this.text = text;
        var anchors = IdGenerator.builder().build();
        for (var node = text.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                var title = PLAIN.render(heading);
                contents.add(new Entry(anchors.generateId(title), title, heading.getLevel(), ""));
            } else if (!contents.isEmpty()) {
                contents.addLast(contents.removeLast().with(PLAIN.render(node)));
            }
        }
    }

    /** Reads {@code help/manual_<language>.md}. */
    static Manual in(Appearance.Language language) {
        var file = "/help/manual_%s.md".formatted(language == Appearance.Language.ENGLISH ? "en" : "zh");
        try (var reader = new InputStreamReader(Manual.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            return new Manual(Parser.builder().extensions(EXTENSIONS).build().parseReader(reader));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    List<Entry> contents() {
        return contents;
    }

    /** Of the heading with this title. */
    Optional<String> anchor(String title) {
        return contents.stream()
                .filter(entry -> entry.title().equals(title))
                .map(Entry::anchor)
                .findFirst();
    }

    /** Headings carry the anchors of the contents; links lead to views without loading the page anew. */
    String html() {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(_ -> (node, _, attributes) -> route(node, attributes))
                .build()
                .render(text);
    }

    private static void route(Node node, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("router-link", "");
        }
    }

    /**
     * One heading.
     *
     * @param text what stands below it, up to the next
     */
    record Entry(String anchor, String title, int level, String text) {

        private Entry with(String more) {
            return new Entry(anchor, title, level, text + more + "\n");
        }
    }
}
