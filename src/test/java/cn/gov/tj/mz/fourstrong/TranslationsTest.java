package cn.gov.tj.mz.fourstrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Both languages say the same things, the code asks for no text that is missing, and no text is left over.
 *
 * <p>A text counts as used when its key is a literal in the code, or when a literal is the beginning of the key up to
 * a dot, as in {@code "nav.section." + section} and {@code new DataGrid<>("activity.list")}. The words of an enum
 * begin with its name, as in {@code criterion.MEMBERSHIP}.
 */
class TranslationsTest {

    private static final Path CODE = Path.of("src/main/java");

    private static final Path BASE = Path.of("cn/gov/tj/mz/fourstrong");

    /** Keys that every module uses, by the module that has them; so are the words of enums. */
    private static final Map<String, String> SHARED = Map.of("nav", "shell", "problem", "standard", "duty", "activity");

    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);
    /** Names of columns, and codes of actions in the audit log, look like keys and are none. */
    private static final Pattern NO_KEY =
            Pattern.compile("(sortBy|Sort\\.by|Order\\.\\w+|\\b[A-Z_]+)\\s*\\(\"[^\"]*\"");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");
    private static final Pattern ENUM = Pattern.compile("\\benum ([A-Z]\\w+)");
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(csv|css|js|md|svg|properties|png|html)");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private final Map<String, String> chinese = Texts.in("zh");
    private final Map<String, String> english = Texts.in("en");
    private final Set<String> literals = literals();

    @Test
    void haveTheSameKeysInBothLanguages() {
        assertThat(english.keySet()).containsExactlyElementsOf(chinese.keySet());
    }

    @Test
    void takeTheSameArgumentsInBothLanguages() {
        assertAll(chinese.keySet().stream()
                .filter(english::containsKey)
                .map(key ->
                        () -> assertThat(arguments(english.get(key))).as(key).isEqualTo(arguments(chinese.get(key)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void areNotEmpty(String language) {
        assertThat(Texts.in(language).values()).isNotEmpty().noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void standInTheFileOfTheModuleThatTheyBeginWith(String language) {
        assertAll(Texts.files(language).map(file -> () -> {
            var module = file.getFileName().toString().split("_")[0];
            assertThat(Texts.read(file).stringPropertyNames())
                    .as("keys of the module %s", module)
                    .allMatch(key -> belongs(key.split("\\.")[0], module));
        }));
    }

    @Test
    void doNotLackWhatTheCodeAsksFor() {
        var features = chinese.keySet().stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        assertThat(literals)
                .filteredOn(literal -> literal.contains(".") && features.contains(literal.split("\\.")[0]))
                .filteredOn(literal -> !FILE_NAME.matcher(literal).matches())
                .allSatisfy(literal -> assertThat(chinese.keySet()).anyMatch(key -> isMeant(key, literal)));
    }

    /** Those of whose constants at least one has a word; the others are never shown. */
    @Test
    void haveAWordForEveryConstantOfAnEnumThatIsShown() {
        var shown = new ClassFileImporter()
                .withImportOption(new WrittenByPeople()).importPackagesOf(Application.class).stream()
                        .filter(type -> type.isEnum() && !type.isAnonymousClass())
                        .map(JavaClass::reflect)
                        .map(TranslationsTest::words)
                        .filter(words -> words.stream().anyMatch(chinese::containsKey))
                        .toList();

        assertThat(shown)
                .hasSizeGreaterThan(10)
                .allSatisfy(words -> assertThat(chinese.keySet()).containsAll(words));
    }

    private static List<String> words(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> prefix(type.getSimpleName()) + ((Enum<?>) constant).name())
                .toList();
    }

    @Test
    void doNotHaveMoreThanTheCodeAsksFor() {
        assertThat(chinese.keySet())
                .allSatisfy(key ->
                        assertThat(literals).as("literals that use " + key).anyMatch(literal -> isMeant(key, literal)));
    }

    private static boolean belongs(String firstWord, String module) {
        return firstWord.equals(module)
                || module.equals(SHARED.get(firstWord))
                || Sources.files(CODE.resolve(BASE).resolve(module), ".java")
                        .flatMap(file -> ENUM.matcher(Sources.read(file)).results())
                        .anyMatch(constants -> prefix(constants.group(1)).equals(firstWord + "."));
    }

    private static boolean isMeant(String key, String literal) {
        return key.equals(literal)
                || literal.endsWith(".") && key.startsWith(literal)
                || literal.contains(".") && key.startsWith(literal + ".");
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals() {
        return Sources.files(CODE, ".java")
                .map(Sources::read)
                .map(code -> TEXT_BLOCK.matcher(code).replaceAll(""))
                .map(code -> NO_KEY.matcher(code).replaceAll(""))
                .flatMap(code -> Stream.concat(
                        LITERAL.matcher(code).results().map(literal -> literal.group(1)),
                        ENUM.matcher(code).results().map(constants -> prefix(constants.group(1)))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String prefix(String type) {
        return Character.toLowerCase(type.charAt(0)) + type.substring(1) + ".";
    }
}
