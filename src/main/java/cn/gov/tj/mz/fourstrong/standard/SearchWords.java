package cn.gov.tj.mz.fourstrong.standard;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody looks for: words that all have to occur, whatever their case, their width and the spaces around them. */
public record SearchWords(List<String> words) {

    private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

    /** What people type in one width and find in the other, as {@link Text#pattern} writes it. */
    private static final Pattern OF_EITHER_WIDTH = Pattern.compile("!!|[:;,?()]");

    public SearchWords {
        words = List.copyOf(words);
    }

    /** The words in what was typed. */
    public static SearchWords of(@Nullable String typed) {
        return new SearchWords(SPACE.splitAsStream(Text.cleanOrEmpty(typed))
                .map(Text::cleanOrEmpty)
                .filter(word -> !word.isEmpty())
                .toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether one of them is long enough to narrow much. */
    public boolean isAtLeast(int characters) {
        return words.stream().anyMatch(word -> Text.length(word) >= characters);
    }

    /** Each by itself. */
    public List<SearchWords> each() {
        return words.stream().map(word -> new SearchWords(List.of(word))).toList();
    }

    /** Those that meet a condition, each by itself. */
    public SearchWords only(Predicate<SearchWords> condition) {
        return new SearchWords(each().stream()
                .filter(condition)
                .flatMap(word -> word.words.stream())
                .toList());
    }

    /** Whether each of them occurs in one of the texts. */
    public boolean occurIn(List<String> texts) {
        var read = texts.stream().map(SearchWords::read).toList();
        return words.stream()
                .map(SearchWords::read)
                .allMatch(word -> read.stream().anyMatch(text -> text.contains(word)));
    }

    /** The patterns for {@code like … escape '!'} of which a text in lower case has to fit one. */
    List<String> patterns() {
        return words.stream().flatMap(SearchWords::ways).toList();
    }

    /** What is stored is stored as it was typed, which may be in the same unusual characters. */
    private static Stream<String> ways(String word) {
        var typed = requireNonNull(Text.pattern(word));
        var usual = requireNonNull(Text.pattern(read(word)));
        var either = word.codePoints().anyMatch(Character::isLetterOrDigit)
                ? OF_EITHER_WIDTH.matcher(usual).replaceAll("_")
                : usual;
        return usual.equals(typed) ? Stream.of(either) : Stream.of(either, typed);
    }

    private static String read(String text) {
        return Text.normalized(text).toLowerCase(Locale.ROOT);
    }
}
