package cn.gov.tj.mz.fourstrong;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.evaluation.ScoreSheet;
import cn.gov.tj.mz.fourstrong.standard.Text;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.textfield.AbstractNumberField;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What may touch what. Each module names in its package-info the modules it may use. */
@AnalyzeClasses(packagesOf = Application.class, importOptions = WrittenByPeople.class)
class ArchitectureTest {

    private static final String BASE = Application.class.getPackageName();
    private static final String UI = BASE + "..ui..";

    private static final Pattern CHANGE =
            Pattern.compile("(add|put|remove|retain|replace|clear|set|sort|merge|compute|poll|pop|push).*");

    private static final Pattern STRIPS = Pattern.compile("strip|trim|isBlank");

    @ArchTest
    static final ArchRule VIEWS_LIVE_IN_THE_FACE_OF_THEIR_FEATURE =
            classes().that().areAnnotatedWith(Route.class).should().resideInAPackage("..ui..");

    @ArchTest
    static final ArchRule NOBODY_BUT_A_FACE_USES_A_FACE =
            noClasses().that().resideOutsideOfPackage("..ui..").should().dependOnClassesThat(resideInAPackage(UI));

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CIRCLE =
            slices().matching("cn.gov.tj.mz.fourstrong.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule VERBS_OF_ENTITIES_BELONG_TO_THEIR_MODULE = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "a verb of another module's entity",
                    access -> access instanceof JavaCodeUnitAccess<?> verb && changesForeignEntity(verb)));

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
    static final ArchRule REPOSITORIES_BELONG_TO_THEIR_MODULE = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "a repository of another module",
                    access -> access.getTargetOwner().isAssignableTo(Repository.class)
                            && !module(access.getOriginOwner()).equals(module(access.getTargetOwner()))));

    /** Vaadin looks for them nowhere else. */
    @ArchTest
    static final ArchRule STYLES_AND_SCRIPTS_ARE_NAMED_BY_COMPONENTS = classes()
            .that()
            .areAnnotatedWith(StyleSheet.class)
            .or()
            .areAnnotatedWith(StyleSheet.Container.class)
            .or()
            .areAnnotatedWith(JsModule.class)
            .or()
            .areAnnotatedWith(JsModule.Container.class)
            .should()
            .beAssignableTo(Component.class)
            .orShould()
            .beAssignableTo(AppShellConfigurator.class);

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_KNOW_THE_SCREEN = noClasses()
            .that()
            .areAnnotatedWith(Service.class)
            .or()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat(resideInAPackage("com.vaadin.."));

    @ArchTest
    static final ArchRule SERVICES_SAY_WHO_MAY_CALL_THEM = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .should()
            .beMetaAnnotatedWith(PreAuthorize.class)
            .orShould()
            .beAnnotatedWith(PreAuthorize.class);

    @ArchTest
    static final ArchRule SERVICES_ARE_CALLED_SERVICES_AND_LISTS_LISTINGS = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .should()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveSimpleNameEndingWith("Listing");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethodWhere(describe("the time is asked without the clock", ArchitectureTest::asksTheMachineForTime));

    /** Vaadin's own take the digits of what is no number. */
    @ArchTest
    static final ArchRule NUMBERS_ARE_TYPED_INTO_FIELDS_THAT_KEEP_THEM = noClasses()
            .that()
            .resideOutsideOfPackage(BASE + ".screen")
            .should()
            .callConstructorWhere(
                    target(owner(assignableTo(BigDecimalField.class).or(assignableTo(AbstractNumberField.class)))
                            .and(owner(resideInAPackage("com.vaadin..")))));

    /** Java's own methods leave in place what cannot be seen; {@link Text} takes it away. */
    @ArchTest
    static final ArchRule TEXTS_ARE_CLEANED_IN_ONE_WAY = noClasses()
            .that()
            .resideOutsideOfPackage("..ui..")
            .should()
            .accessTargetWhere(describe(
                    "a method of String that strips white space",
                    access -> access.getTargetOwner().isEquivalentTo(String.class)
                            && STRIPS.matcher(access.getName()).matches()));

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

    @Test
    void verbsAreThoseThatFillACollectionToo() {
        var methods = new ClassFileImporter().importClass(ScoreSheet.class).getMethods();

        assertThat(methods)
                .filteredOn(method -> changes(method, new HashSet<>()))
                .extracting(JavaMethod::getName)
                .contains("assess", "adjust", "copyFrom", "conclude", "reopen")
                .doesNotContain("score", "selfEntry", "selfTotal", "outcome");
    }

    /**
     * Constructors, and methods that set a field of the entity or fill or empty a collection that it holds, themselves
     * or through others of its methods.
     */
    private static boolean changesForeignEntity(JavaCodeUnitAccess<?> call) {
        var owner = call.getTargetOwner();
        return isStored(owner)
                && !module(call.getOriginOwner()).equals(module(owner))
                && call.getTarget()
                        .resolveMember()
                        .filter(unit -> changes(unit, new HashSet<>()))
                        .isPresent();
    }

    private static boolean changes(JavaCodeUnit unit, Set<JavaCodeUnit> visited) {
        return visited.add(unit)
                && (unit.isConstructor()
                        || unit.getFieldAccesses().stream()
                                .filter(access -> isStored(access.getTargetOwner()))
                                .anyMatch(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET
                                        || changesCollection(
                                                unit, access.getTarget().getRawType()))
                        || unit.getCallsFromSelf().stream()
                                .filter(call -> isStored(call.getTargetOwner()))
                                .flatMap(call -> call.getTarget().resolveMember().stream())
                                .anyMatch(called -> changes(called, visited)));
    }

    /** The byte code does not say which collection it is, only that the unit reads a field of this type. */
    private static boolean changesCollection(JavaCodeUnit unit, JavaClass type) {
        return (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
                && unit.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().equals(type)
                                && CHANGE.matcher(call.getName()).matches());
    }

    private static boolean isStored(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(MappedSuperclass.class)
                || type.isAnnotatedWith(Embeddable.class) && !type.isRecord();
    }

    private static String module(JavaClass type) {
        var name = type.getPackageName().substring(BASE.length());
        return name.isEmpty() ? "" : name.substring(1).split("\\.")[0];
    }

    private static boolean asksTheMachineForTime(JavaCall<?> call) {
        return call.getName().equals("now")
                && call.getTargetOwner().isAssignableTo(TemporalAccessor.class)
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
