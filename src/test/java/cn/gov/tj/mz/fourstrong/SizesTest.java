package cn.gov.tj.mz.fourstrong;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How large things may become before a newcomer can no longer hold them in the head. */
class SizesTest {

    private static final int CLASSES_IN_A_PACKAGE = 60;
    private static final int PARAMETERS_OF_A_CONSTRUCTOR = 7;

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
}
