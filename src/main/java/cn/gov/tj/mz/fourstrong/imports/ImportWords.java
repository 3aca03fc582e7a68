package cn.gov.tj.mz.fourstrong.imports;

import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What columns and values are called in any language, as people write them; what is added first is shown. */
public final class ImportWords {

    private static final int NAMED = 4;

    private final Map<String, Set<String>> columns = new LinkedHashMap<>();
    private final Map<String, Map<String, Word>> values = new LinkedHashMap<>();

    private record Word(String shown, String meaning) {}

    /** A heading; where several columns have it, the first that is left takes it. */
    public ImportWords column(String key, String heading) {
        columns.computeIfAbsent(plain(heading), _ -> new LinkedHashSet<>()).add(key);
        return this;
    }

    /** A value that the cells of a column may have. */
    public ImportWords value(String column, String word, String meaning) {
        values.computeIfAbsent(column, _ -> new LinkedHashMap<>()).putIfAbsent(plain(word), new Word(word, meaning));
        return this;
    }

    /** The column of that heading, the likeliest if there are several. */
    Optional<String> column(String heading) {
        return columns(heading).stream().findFirst();
    }

    /** All columns that a heading may mean, the likeliest first. */
    Set<String> columns(String heading) {
        return columns.getOrDefault(plain(heading), Set.of());
    }

    /** What a cell means, if it is one of the words of its column. */
    public Optional<String> meaning(String column, String cell) {
        return Optional.ofNullable(of(column).get(plain(cell))).map(Word::meaning);
    }

    /** The meanings of the words that have all characters of a short name, in their order. */
    public List<String> meaningsOfShort(String column, String cell) {
        var name = plain(cell);
        return of(column).entrySet().stream()
                .filter(word -> name.length() > 1 && isShortOf(name, word.getKey()))
                .map(word -> word.getValue().meaning())
                .distinct()
                .toList();
    }

    /** The meanings of words that a text has in it, if only by their first four characters. */
    public List<String> named(String column, String text) {
        var plain = plain(text);
        return of(column).entrySet().stream()
                .filter(word -> isNamed(word.getKey(), plain))
                .map(word -> word.getValue().meaning())
                .distinct()
                .toList();
    }

    /** One word for each value of a column, to choose from; none when it takes any text. */
    public List<String> allowed(String column) {
        var shown = new LinkedHashMap<String, String>();
        of(column).values().forEach(word -> shown.putIfAbsent(word.meaning(), word.shown()));
        return List.copyOf(shown.values());
    }

    /** The word for a value. */
    public String shown(String column, String meaning) {
        return of(column).values().stream()
                .filter(word -> word.meaning().equals(meaning))
                .map(Word::shown)
                .findFirst()
                .orElse(meaning);
    }

    private Map<String, Word> of(String column) {
        return values.getOrDefault(column, Map.of());
    }

    /** Letters of the alphabet are too few to tell. */
    private static boolean isNamed(String word, String text) {
        return word.length() >= NAMED && word.charAt(0) > '\u007f' && text.contains(word.substring(0, NAMED));
    }

    private static boolean isShortOf(String name, String word) {
        var found = 0;
        for (var at = 0; at < word.length() && found < name.length(); at++) {
            if (word.charAt(at) == name.charAt(found)) {
                found++;
            }
        }
        return found == name.length();
    }

    /** Without what headings are adorned with. */
    private static String plain(String word) {
        return Text.normalized(word).toLowerCase(Locale.ROOT).replaceAll("^[*]+|[*:：]+$", "");
    }
}
