package cn.gov.tj.mz.fourstrong.paper.word;

import cn.gov.tj.mz.fourstrong.exchange.FileKind;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** Whether a file that somebody brings can be a template. */
public final class TemplateCheck {

    /** Name of the file in problems. */
    public static final String FILE = "file";

    /** The most that a template may have. */
    public static final int MAX_BYTES = 1_000_000;

    private static final Pattern PARTS_THAT_RUN = Pattern.compile("(?i).*(vbaProject|/activeX/).*");
    private static final Pattern PARTS_WITHIN = Pattern.compile("(?i).*/embeddings/.*");
    private static final Pattern FIELDS_THAT_FETCH =
            Pattern.compile("(?is).*\\b(DDE|DDEAUTO|INCLUDE\\w*|DATABASE)\\b.*");

    private TemplateCheck() {}

    /**
     * The names that a template uses.
     *
     * @throws Invalid on {@link #FILE} when it is no Word file, or one that does more than it shows
     */
    public static Set<String> names(byte[] content) {
        expect(content.length <= MAX_BYTES, "tooLarge");
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            throw other(content);
        }
        try {
            var file = WordFile.read(content);
            expect(file.parts().containsKey(WordFile.TYPES), "kind");
            var types = WordTypes.of(file);
            expect(!types.hasMacros() && none(file, PARTS_THAT_RUN), "macros");
            expect(types.isDocument(), "kind");
            expect(none(file, PARTS_WITHIN), "within");
            expectNothingFromOutside(file);
            var template = new WordTemplate(file);
            expectNoFieldThatFetches(file, types.texts());
            return template.names();
        } catch (WordFile.TooLarge _) {
            throw invalid("tooLarge");
        } catch (IOException | IllegalArgumentException _) {
            throw invalid("damaged");
        }
    }

    private static Invalid other(byte[] content) {
        return switch (FileKind.of(content)) {
            case PROTECTED -> invalid("protected");
            case OLD -> invalid("old");
            default -> invalid("kind");
        };
    }

    private static boolean none(WordFile file, Pattern names) {
        return file.parts().keySet().stream()
                .noneMatch(name -> names.matcher("/" + name).matches());
    }

    /** Links that people click are fine; whatever Word would fetch by itself is not, nor foreign text within. */
    private static void expectNothingFromOutside(WordFile file) throws IOException {
        for (var name : file.parts().keySet()) {
            if (name.endsWith(".rels")) {
                for (var relation : relations(file, name)) {
                    var type = relation.getAttribute("Type");
                    var external = relation.getAttribute("TargetMode").equalsIgnoreCase("External");
                    expect(!external || type.endsWith("/hyperlink"), "outside");
                    expect(!type.endsWith("/aFChunk"), "within");
                }
            }
        }
    }

    private static List<Element> relations(WordFile file, String name) throws IOException {
        var found = WordXml.read(file.part(name)).getElementsByTagNameNS("*", "Relationship");
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static void expectNoFieldThatFetches(WordFile file, List<String> texts) throws IOException {
        for (var name : texts) {
            var document = WordXml.read(file.part(name));
            var said = new StringBuilder();
            WordXml.all(document, "instrText").forEach(field -> said.append(field.getTextContent()));
            WordXml.all(document, "fldSimple")
                    .forEach(field -> said.append(' ').append(field.getAttributeNS(field.getNamespaceURI(), "instr")));
            expect(!FIELDS_THAT_FETCH.matcher(said).matches(), "outside");
        }
    }

    private static void expect(boolean right, String problem) {
        if (!right) {
            throw invalid(problem);
        }
    }

    private static Invalid invalid(String problem) {
        return new Invalid(Problem.of(FILE, "paper.file." + problem));
    }
}
