package cn.gov.tj.mz.fourstrong;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A query names entities in a string, which no compiler holds to the fences between modules; this test does. */
class QueryFencesTest {

    private static final Path SOURCES =
            Path.of("src/main/java", Application.class.getPackageName().replace('.', '/'));
    private static final Pattern ENTITY = Pattern.compile("@Entity\\b.*?\\bclass (\\w+)", Pattern.DOTALL);
    private static final String ONE_NAMED = "[A-Z]\\w+(?:\\s+(?:as\\s+)?\\w+)?";
    private static final Pattern NAMED =
            Pattern.compile("\\b(?:from|join|update|delete|into)\\s+(%1$s(?:\\s*,\\s*%1$s)*)".formatted(ONE_NAMED));
    private static final Pattern NAME = Pattern.compile("(?:^|,)\\s*([A-Z]\\w+)");
    private static final Pattern ALLOWED = Pattern.compile("\"([\\w.:]+)\"");

    @Test
    void queriesNameEntitiesOfTheirOwnModuleOrOfThoseItMayUse() throws IOException {
        var sources = sources();
        var places = places(sources);
        assertThat(places).hasSizeGreaterThan(20);
        var named = new HashSet<String>();
        var breaches = new ArrayList<String>();
        sources.forEach((file, text) -> names(text).filter(places::containsKey).forEach(entity -> {
            named.add(entity);
            if (!mayUse(file, places.get(entity))) {
                breaches.add("%s names %s of %s".formatted(SOURCES.relativize(file), entity, places.get(entity)));
            }
        }));
        assertThat(breaches).isEmpty();
        assertThat(named).as("entities that queries name").hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    select a from Activity a            | Activity
                    from Activity as a, Branch b, Unit  | Activity Branch Unit
                    from Unit u join Branch b on true   | Unit Branch
                    delete from Draft d                 | Draft
                    delete Draft                        | Draft
                    update Cycle c set c.closedAt = :at | Cycle
                    insert into Note (id) select 1      | Note""")
    void readsTheNamesInEveryKindOfQuery(String query, String names) {
        assertThat(names(query)).containsExactly(names.split(" "));
    }

    private static Stream<String> names(String text) {
        return NAMED.matcher(text)
                .results()
                .flatMap(found -> NAME.matcher(found.group(1)).results())
                .map(found -> found.group(1));
    }

    private static Map<String, String> places(Map<Path, String> sources) {
        return sources.entrySet().stream()
                .flatMap(source -> ENTITY.matcher(source.getValue())
                        .results()
                        .map(found -> Map.entry(
                                found.group(1),
                                SOURCES.relativize(source.getKey()).getParent())))
                .collect(toMap(Map.Entry::getKey, found -> found.getValue().toString(), (same, _) -> same));
    }

    /** Nested packages are open to other modules as named interfaces only, called like their last part. */
    private static boolean mayUse(Path file, String place) {
        var module = SOURCES.relativize(file).getName(0).toString();
        var parts = place.split("/");
        var needed = parts.length == 1 ? parts[0] : parts[0] + "::" + parts[parts.length - 1];
        return module.equals(parts[0]) || allowed(module).contains(needed);
    }

    private static List<String> allowed(String module) {
        try {
            var info = Files.readString(SOURCES.resolve(module).resolve("package-info.java"));
            return ALLOWED.matcher(info).results().map(found -> found.group(1)).toList();
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    private static Map<Path, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(toMap(file -> file, QueryFencesTest::read));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }
}
