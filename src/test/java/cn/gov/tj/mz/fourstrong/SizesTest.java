package cn.gov.tj.mz.fourstrong;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How large things may become before a newcomer can no longer hold them in the head. */
class SizesTest {

    private static final int CLASSES_IN_A_PACKAGE = 60;
    private static final int PARAMETERS_OF_A_CONSTRUCTOR = 7;
    private static final int COMPONENTS_OF_A_RECORD = 9;
    private static final int LINES_OF_A_FILE = 150;
    private static final int LINES_OF_A_VIEW = 120;

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new WrittenByPeople()).importPackagesOf(Application.class);

    @Test
    void packagesAreSmall() {
        var sizes = CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(groupingBy(JavaClass::getPackageName, counting()));
        assertThat(sizes)
                .hasSizeGreaterThan(40)
                .allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(CLASSES_IN_A_PACKAGE));
    }

    @Test
    void constructorsTakeFewParameters() {
        assertThat(CLASSES.stream()
                        .filter(Predicate.not(JavaClass::isRecord))
                        .flatMap(type -> type.getConstructors().stream()))
                .isNotEmpty()
                .filteredOn(maker -> maker.getRawParameterTypes().size() > PARAMETERS_OF_A_CONSTRUCTOR)
                .isEmpty();
    }

    @Test
    void recordsHaveFewComponents() {
        assertThat(CLASSES.stream().filter(JavaClass::isRecord))
                .isNotEmpty()
                .filteredOn(type -> components(type) > COMPONENTS_OF_A_RECORD)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"src/main/java, .java", "frontend, .css", "frontend, .js"})
    void filesAreShort(Path folder, String ending) throws IOException {
        assertThat(lines(folder, ending))
                .isNotEmpty()
                .allSatisfy((file, lines) -> assertThat(lines)
                        .as("%s", file)
                        .isLessThanOrEqualTo(file.endsWith("View.java") ? LINES_OF_A_VIEW : LINES_OF_A_FILE));
    }

    private static long components(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .count();
    }

    private static Map<String, Long> lines(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .collect(toMap(Path::toString, SizesTest::lines));
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
