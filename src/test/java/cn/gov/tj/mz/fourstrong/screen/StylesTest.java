package cn.gov.tj.mz.fourstrong.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StylesTest {

    private static final Path FRONTEND = Path.of("frontend");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgb|hsl)a?\\(\\d");
    private static final Pattern SHEET = Pattern.compile("context://([a-z-]+\\.css)");

    @Test
    void nameColoursInOnePlaceOnly() throws IOException {
        assertAll(files("css", "js").stream()
                .filter(file -> !file.endsWith("tokens.css"))
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
        var code = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                code.append(Files.readString(file));
            }
        }
        assertThat(SHEET.matcher(code).results().map(sheet -> sheet.group(1)).distinct())
                .containsExactlyInAnyOrderElementsOf(files("css").stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    private static List<Path> files(String... endings) throws IOException {
        try (var files = Files.walk(FRONTEND)) {
            return files.filter(file -> List.of(endings)
                            .contains(file.toString().substring(file.toString().lastIndexOf('.') + 1)))
                    .toList();
        }
    }
}
