package cn.gov.tj.mz.fourstrong.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.Application;
import cn.gov.tj.mz.fourstrong.standard.AuditAction;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The auditor reads words for everything that any module can write into the log. */
class AuditWordsTest {

    private static final List<Class<?>> ACTIONS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackagesOf(Application.class).stream()
                    .filter(type -> type.isAssignableTo(AuditAction.class) && !type.isInterface())
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void areLookedForInEveryEnumOfActions() {
        assertThat(ACTIONS).hasSizeGreaterThanOrEqualTo(9).allMatch(Class::isEnum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void areThereForEveryActionAndForNoOther(String language) throws IOException {
        assertThat(keys(language, "audit.action."))
                .containsExactlyInAnyOrderElementsOf(
                        codes().map(code -> "audit.action." + code).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void areThereForEveryDetailAndForNoOther(String language) throws IOException {
        assertThat(keys(language, "audit.detail."))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(AuditDetail.values())
                        .map(detail -> "audit.detail." + detail.code())
                        .toList());
    }

    @Test
    void areFilteredByAnAreaThatHasWords() {
        assertThat(codes().map(code -> code.split("\\.")[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(ActionNames.AREAS);
    }

    private static Stream<String> codes() {
        return ACTIONS.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(action -> ((AuditAction) action).code());
    }

    private static List<String> keys(String language, String prefix) throws IOException {
        var texts = new Properties();
        var file = AuditWordsTest.class.getResourceAsStream("/i18n/audit_%s.properties".formatted(language));
        try (var reader = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .toList();
    }
}
