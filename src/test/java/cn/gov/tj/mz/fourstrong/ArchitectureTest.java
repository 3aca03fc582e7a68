package cn.gov.tj.mz.fourstrong;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What may touch what. Each module names in its package-info the modules it may use. */
@AnalyzeClasses(packagesOf = Application.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule VIEWS_LIVE_IN_THE_FACE_OF_THEIR_FEATURE =
            classes().that().areAnnotatedWith(Route.class).should().resideInAPackage("..ui..");

    @ArchTest
    static final ArchRule THE_FACE_OF_A_FEATURE_IS_ITS_OWN = classes()
            .that()
            .resideInAPackage("..ui..")
            .and()
            .areTopLevelClasses()
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule SCREENS_DO_NOT_TOUCH_THE_DATABASE = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .or()
            .areAssignableTo(Component.class)
            .should()
            .dependOnClassesThat(assignableTo(Repository.class)
                    .or(annotatedWith(Entity.class))
                    .or(resideInAPackage("jakarta.persistence.."))
                    .or(resideInAPackage("org.springframework.jdbc..")));

    @ArchTest
    static final ArchRule REPOSITORIES_BELONG_TO_THEIR_MODULE =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_KNOW_THE_SCREEN = noClasses()
            .that()
            .areAnnotatedWith(Service.class)
            .or()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat(resideInAPackage("com.vaadin.."));

    @ArchTest
    static final ArchRule SERVICES_SAY_WHO_MAY_CALL_THEM =
            classes().that().areAnnotatedWith(Service.class).should().beAnnotatedWith(PreAuthorize.class);

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethodWhere(describe("the time is asked without the clock", ArchitectureTest::asksTheMachineForTime));

    @ArchTest
    static final ArchRule NOTHING_IS_PUT_INTO_FIELDS_FROM_OUTSIDE =
            noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule ENTITIES_KEEP_THEIR_FIELDS = fields().that()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePrivate();

    @Test
    void modulesUseOnlyWhatTheySay() {
        ApplicationModules.of(Application.class).verify();
    }

    private static boolean asksTheMachineForTime(JavaCall<?> call) {
        return call.getName().equals("now")
                && call.getTargetOwner().isAssignableTo(TemporalAccessor.class)
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
