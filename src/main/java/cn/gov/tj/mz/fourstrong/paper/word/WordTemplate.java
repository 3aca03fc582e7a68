package cn.gov.tj.mz.fourstrong.paper.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A Word file with names in double braces; a row of a table that names columns stands for as many as there are. */
public final class WordTemplate {

    private final WordFile file;
    private final Map<String, Document> documents = new LinkedHashMap<>();

    /** @throws IOException when the file is damaged, or no Word file */
    WordTemplate(WordFile file) throws IOException {
        this.file = file;
        for (var name : WordTypes.of(file).texts()) {
            documents.put(name, WordXml.read(file.part(name)));
        }
    }

    /** One that was checked before, or was drawn here. */
    public static WordTemplate of(byte[] checked) {
        try {
            return new WordTemplate(WordFile.read(checked));
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** The names that it uses, in its order. */
    public Set<String> names() {
        var names = new LinkedHashSet<String>();
        paragraphs().forEach(paragraph -> new WordParagraph(paragraph).names().forEach(names::add));
        return names;
    }

    /**
     * Fills it; it cannot be filled again.
     *
     * @param tables the name of the table that a name belongs to; null for one that has a single value
     */
    public byte[] fill(
            Function<String, @Nullable String> tables,
            Function<String, @Nullable String> texts,
            Function<String, List<Row>> rows) {
        var alone = new ArrayList<>(paragraphs());
        for (var row : templateRows(tables).entrySet()) {
            alone.removeAll(WordXml.all(row.getKey(), "p"));
            repeat(row.getKey(), rows.apply(row.getValue()), texts);
        }
        alone.forEach(paragraph -> new WordParagraph(paragraph).fill(texts));
        var changed = new LinkedHashMap<String, byte[]>();
        documents.forEach((name, document) -> changed.put(name, WordXml.write(document)));
        return file.with(changed).bytes();
    }

    /** Rows that name a table, each with that table, without rows within rows. */
    private Map<Element, String> templateRows(Function<String, @Nullable String> tables) {
        var found = new LinkedHashMap<Element, String>();
        for (var document : documents.values()) {
            for (var row : WordXml.all(document, "tr")) {
                var around = WordXml.around(row, "tr");
                WordXml.all(row, "p").stream()
                        .filter(paragraph -> WordXml.around(paragraph, "tr") == row)
                        .flatMap(paragraph -> new WordParagraph(paragraph).names())
                        .map(tables)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .filter(_ -> around == null || !found.containsKey(around))
                        .ifPresent(table -> found.put(row, table));
            }
        }
        return found;
    }

    /** Without any there is one empty row, for a table needs one. */
    private static void repeat(Element row, List<Row> rows, Function<String, @Nullable String> texts) {
        for (var values : rows.isEmpty() ? List.<Row>of(_ -> "") : rows) {
            var copy = (Element) row.cloneNode(true);
            row.getParentNode().insertBefore(copy, row);
            for (var paragraph : WordXml.all(copy, "p")) {
                new WordParagraph(paragraph).fill(name -> {
                    var text = texts.apply(name);
                    return text == null ? values.value(name) : text;
                });
            }
        }
        row.getParentNode().removeChild(row);
    }

    private List<Element> paragraphs() {
        return documents.values().stream()
                .flatMap(document -> WordXml.all(document, "p").stream())
                .toList();
    }

    /** The values of one row by name; null for a name that the row has not. */
    @FunctionalInterface
    public interface Row {
        @Nullable
        String value(String name);
    }
}
