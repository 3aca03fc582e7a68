package cn.gov.tj.mz.fourstrong.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one sheet of paper says.
 *
 * @param texts by field; what is missing is left empty
 * @param tables by table, each row in the order of its columns
 */
public record PaperContent(Map<String, String> texts, Map<String, List<List<String>>> tables) {

    public PaperContent {
        texts = Map.copyOf(texts);
        tables = Map.copyOf(tables);
    }

    public static PaperContent of(Map<String, String> texts) {
        return new PaperContent(texts, Map.of());
    }

    /** The same with the rows of a table. */
    public PaperContent with(String table, List<List<String>> rows) {
        var all = new HashMap<>(tables);
        all.put(table, rows);
        return new PaperContent(texts, all);
    }

    /** The same with another text. */
    public PaperContent with(String field, String text) {
        var all = new HashMap<>(texts);
        all.put(field, text);
        return new PaperContent(all, tables);
    }

    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    public List<List<String>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }
}
