package cn.gov.tj.mz.fourstrong.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StylesTest {

    private static final Path FRONTEND = Path.of("frontend");
    private static final Path CODE = Path.of("src/main/java/cn/gov/tj/mz/fourstrong");
    private static final String ALWAYS = "Application.java";
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgb|hsl)a?\\(\\d");
    private static final Pattern SHEET = Pattern.compile("context://([a-z-]+\\.css)");
    private static final Pattern NAME = Pattern.compile("(?<=[\" ])(fs-[a-z0-9-]+)");
    private static final Pattern RULE = Pattern.compile("([^{};]+)\\{");
    private static final Pattern CLASS = Pattern.compile("\\.(fs-[a-z0-9-]+)");

    /** What each module says: the names of its styles, and the sheets that it loads. */
    private static final Map<String, Set<String>> NAMES = new HashMap<>();

    private static final Map<String, Set<String>> SHEETS = new HashMap<>();

    @BeforeAll
    static void readTheCode() throws IOException {
        for (var file : files(CODE, ".java")) {
            var module = CODE.relativize(file).getName(0).toString();
            var code = Files.readString(file);
            SHEETS.computeIfAbsent(module, _ -> new HashSet<>()).addAll(found(SHEET, code));
            NAMES.computeIfAbsent(module, _ -> new HashSet<>()).addAll(found(NAME, code));
        }
    }

    @Test
    void nameColoursOfThePageAndOfThingsInOnePlaceEach() throws IOException {
        assertAll(files(FRONTEND, ".css", ".js").stream()
                .filter(file -> !file.endsWith("tokens.css") && !file.endsWith("palette.css"))
                .map(file ->
                        () -> assertThat(Files.readString(file)).as("%s", file).doesNotContainPattern(COLOUR)));
    }

    @ParameterizedTest
    @EnumSource
    void giveEveryCriterionALookByItsName(Criterion criterion) throws IOException {
        assertThat(Files.readString(FRONTEND.resolve("cells.css")))
                .contains("." + CriterionChip.look(criterion) + " {");
    }

    @Test
    void areAllLoadedAndAllThere() throws IOException {
        assertThat(SHEETS.values().stream().flatMap(Set::stream).distinct())
                .containsExactlyInAnyOrderElementsOf(files(FRONTEND, ".css").stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    /** A page would look one way when it is opened first, and another after a page of another module. */
    @Test
    void areLoadedAlwaysOrByEveryModuleThatUsesThem() throws IOException {
        for (var file : files(FRONTEND, ".css")) {
            var loading =
                    modules(SHEETS, sheets -> sheets.contains(file.getFileName().toString()));
            if (!loading.contains(ALWAYS)) {
                assertThat(selectors(file))
                        .as("selectors of %s that style what others than %s use", file, loading)
                        .allMatch(selector ->
                                found(CLASS, selector).stream().anyMatch(style -> loading.containsAll(users(style))));
            }
        }
    }

    @Test
    void areAllUsed() throws IOException {
        for (var file : files(FRONTEND, ".css")) {
            assertThat(found(CLASS, String.join(" ", selectors(file))))
                    .as("%s", file)
                    .allMatch(style -> !users(style).isEmpty());
        }
    }

    /** The modules that name a style or, where none does, make its name from what they name and a word. */
    private static Set<String> users(String style) {
        var users = modules(NAMES, names -> names.contains(style));
        return users.isEmpty() ? modules(NAMES, names -> names.stream().anyMatch(name -> begins(style, name))) : users;
    }

    private static boolean begins(String style, String name) {
        return name.endsWith("-") && style.startsWith(name);
    }

    private static Set<String> modules(Map<String, Set<String>> said, Predicate<Set<String>> condition) {
        var modules = new HashSet<>(said.keySet());
        modules.removeIf(module -> !condition.test(said.get(module)));
        return modules;
    }

    private static List<String> selectors(Path file) throws IOException {
        var rules = RULE.matcher(Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", ""));
        return rules.results()
                .flatMap(rule -> Pattern.compile(",(?![^(]*\\))").splitAsStream(rule.group(1)))
                .map(String::strip)
                .filter(selector -> !selector.startsWith("@"))
                .toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static List<Path> files(Path folder, String... endings) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> List.of(endings).stream().anyMatch(file.toString()::endsWith))
                    .toList();
        }
    }
}
