package cn.gov.tj.mz.fourstrong.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@RecordApplicationEvents
@Tag("database")
@Transactional
@WithUserDetails("sysadmin")
class OrganisationAdminServiceTest {

    @Autowired
    OrganisationAdminService admin;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    ApplicationEvents events;

    @Test
    void putsNewUnitsAndBranchesIntoTheirOrder() {
        var unit = admin.createUnit(unit(Scope.WHOLE, "NEW", "新单位𠮷", 2));
        admin.createBranch(branch(unit, "NB", BranchFacts.UNKNOWN));
        Stored.flushAndClear(database);

        assertThat(admin.tree())
                .extracting(TreeRow::code)
                .containsSubsequence("MZJ", "WXB", "WX", "NEW", "NB", "ZWC", "ZW", "FCZX");
        assertThat(events.stream(OrganisationEvent.class))
                .extracting(OrganisationEvent::action)
                .containsExactly(OrganisationAction.UNIT_CREATED, OrganisationAction.BRANCH_CREATED);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 名, 短, 1, code, organisation.code.pattern",
        "a b, 名, 短, 1, code, organisation.code.pattern",
        "FCZX, 名, 短, 1, code, organisation.code.taken",
        "X, ' ', 短, 1, name, problem.required",
        "X, 名, '', 1, shortName, problem.required",
        "X, 名, 短, , sortOrder, problem.within",
        "X, 名, 短, -1, sortOrder, problem.within",
    })
    void saysWhatIsWrongWithAUnit(String code, String name, String shortName, Integer order, String field, String key) {
        var entry = new UnitEntry(Scope.WHOLE, Unit.Kind.ORGAN, new Naming(code, name, shortName, order));

        assertThat(catchThrowableOfType(Invalid.class, () -> admin.createUnit(entry))
                        .problems())
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple(field, key));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, , , members, problem.within",
        "5, -1, , , groups, problem.within",
        "5, 0, 2026-11-24, , foundedOn, organisation.future",
        "5, 0, , 2026-11-24, lastElectionOn, organisation.future",
        "5, 0, 2020-01-02, 2020-01-01, lastElectionOn, organisation.electionBeforeFounding",
    })
    void saysWhatIsWrongWithTheFactsOfABranch(
            Integer members, int groups, LocalDate founded, LocalDate elected, String field, String key) {
        var entry = branch(unitOf("FC"), "NB", new BranchFacts(members, true, groups, founded, elected));

        assertThat(catchThrowableOfType(Invalid.class, () -> admin.createBranch(entry))
                        .problems())
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple(field, key));
    }

    @Test
    void movesAUnitWithEveryBranchBelowIt() {
        var home = row("YLY");
        var branch = row("YL");

        admin.changeUnit(home.id(), home.version(), entry(home, row("ZWC").id()));
        Stored.flushAndClear(database);

        assertThat(places(branch.id()))
                .containsExactlyInAnyOrder(branch.id(), home.id(), row("ZWC").id(), Scope.WHOLE);
        assertThat(row("YL").depth()).isEqualTo(3);
    }

    @Test
    void keepsEachUnitsPositionInTheWholeTree() {
        var first = admin.createUnit(unit(Scope.WHOLE, "FIRST", "第一", 5000));
        var second = admin.createUnit(unit(Scope.WHOLE, "SECOND", "第二", 5001));
        admin.createUnit(unit(second, "LOWER", "下级", 0));
        admin.createUnit(unit(first, "LOW", "下级", 0));
        assertThat(byPosition()).endsWith("FIRST", "LOW", "SECOND", "LOWER");

        Stored.flushAndClear(database);
        var moved = row("SECOND");
        admin.changeUnit(
                second,
                moved.version(),
                new UnitEntry(Scope.WHOLE, Unit.Kind.ORGAN, new Naming("SECOND", "第二", "二", 4999)));
        assertThat(byPosition()).endsWith("SECOND", "LOWER", "FIRST", "LOW");
        assertThat(row("LOW").version()).as("not edited").isZero();

        Stored.flushAndClear(database);
        var home = row("LOW");
        admin.changeUnit(home.id(), home.version(), entry(home, second));
        assertThat(byPosition()).endsWith("SECOND", "LOW", "LOWER", "FIRST");
        assertThat(admin.tree().stream().filter(row -> !row.isBranch()).map(TreeRow::code))
                .containsExactlyElementsOf(byPosition());
    }

    @Test
    void movesABranchToAnotherUnit() {
        var branch = row("YL");
        var facts = branch.facts();

        admin.changeBranch(
                branch.id(),
                branch.version(),
                new BranchEntry(row("ZWC").id(), new Naming("YL", "新名", "新", 9), facts, false));
        Stored.flushAndClear(database);

        assertThat(places(branch.id()))
                .containsExactlyInAnyOrder(branch.id(), row("ZWC").id(), Scope.WHOLE);
        assertThat(row("YL")).satisfies(changed -> {
            assertThat(changed.name()).isEqualTo("新名");
            assertThat(changed.active()).isFalse();
            assertThat(changed.facts()).isEqualTo(facts);
        });
        assertThat(events.stream(OrganisationEvent.class))
                .singleElement()
                .satisfies(event -> assertThat(event.details()).containsKeys(AuditDetail.BEFORE, AuditDetail.AFTER));
    }

    @Test
    void dissolvesAUnitOnceNothingInItIsActive() {
        var home = row("YLY");
        assertThat(problems(() -> change(home, false)))
                .containsExactly(Problem.of("active", "organisation.unit.notEmpty"));
        var branch = row("YL");
        admin.changeBranch(
                branch.id(), branch.version(), new BranchEntry(home.id(), branch.naming(), branch.facts(), false));
        Stored.flushAndClear(database);
        change(home, false);
        Stored.flushAndClear(database);

        assertThat(row("YLY").active()).isFalse();
        var dissolved = Problem.of("unit", "organisation.unit.dissolved");
        assertThat(problems(() -> admin.createBranch(
                        new BranchEntry(home.id(), Organisations.naming("NEW", 1), BranchFacts.UNKNOWN, true))))
                .containsExactly(dissolved);
        var left = row("YL");
        assertThat(problems(() -> admin.changeBranch(
                        left.id(), left.version(), new BranchEntry(home.id(), left.naming(), left.facts(), true))))
                .containsExactly(dissolved);
        assertThat(problems(() -> admin.createUnit(unit(home.id(), "CHILD", "下级", 1))))
                .containsExactly(Problem.of("parent", "organisation.unit.dissolved"));

        change(row("YLY"), true);
        Stored.flushAndClear(database);
        assertThat(row("YLY").active()).isTrue();
    }

    @Test
    void neverDissolvesTheUnitAtTheTop() {
        var root = row("MZJ");
        assertThat(problems(() -> admin.changeUnit(
                        root.id(), root.version(), new UnitEntry(null, root.kind(), root.naming(), false))))
                .extracting(Problem::field)
                .containsExactly("active");
    }

    @Test
    void neverMovesAUnitBelowItself() {
        var home = row("YLY");
        var child = admin.createUnit(unit(home.id(), "CHILD", "下级", 1));
        Stored.flushAndClear(database);

        for (var target : List.of(home.id(), child)) {
            assertThat(catchThrowableOfType(
                                    Invalid.class,
                                    () -> admin.changeUnit(home.id(), home.version(), entry(home, target)))
                            .problems())
                    .containsExactly(Problem.of("parent", "organisation.cycle"));
        }
        var root = row("MZJ");
        assertThat(catchThrowableOfType(
                                Invalid.class,
                                () -> admin.changeUnit(root.id(), root.version(), entry(root, home.id())))
                        .problems())
                .containsExactly(Problem.of("parent", "organisation.cycle"));
    }

    @Test
    void renamesTheRootWhichHasNoUnitAbove() {
        var root = row("MZJ");

        admin.changeUnit(
                root.id(), root.version(), new UnitEntry(null, Unit.Kind.BUREAU, new Naming("MZJ", "某市民政局", "民政局", 0)));
        Stored.flushAndClear(database);

        assertThat(row("MZJ").name()).isEqualTo("某市民政局");
    }

    @Test
    void overwritesNothingThatSomebodyElseSaved() {
        var unit = row("FCZX");
        admin.changeUnit(
                unit.id(), unit.version(), new UnitEntry(unit.parent(), unit.kind(), new Naming("FCZX", "一", "一", 1)));
        Stored.flushAndClear(database);

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> admin.changeUnit(unit.id(), unit.version(), entry(unit, unit.parent())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> admin.changeUnit(UUID.randomUUID(), 0, entry(unit, unit.parent())));
    }

    @Test
    void asksTheDatabaseTwiceForTheWholeTree() {
        var before = admin.tree().size();
        var unit = Scope.WHOLE;
        for (var i = 0; i < 30; i++) {
            unit = admin.createUnit(unit(unit, "U" + i, "单位", i));
            admin.createBranch(branch(unit, "B" + i, BranchFacts.UNKNOWN));
        }
        Stored.flushAndClear(database);

        assertThat(Statements.of(factory, () -> assertThat(admin.tree()).hasSize(before + 60)))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager", "secadmin", "auditor"})
    void isClosedToEveryOtherRole(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(admin::tree);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> admin.createUnit(unit(Scope.WHOLE, "X", "名", 1)));
        });
    }

    private TreeRow row(String code) {
        return admin.tree().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> byPosition() {
        return database.createQuery("select u.code from Unit u order by u.position, u.code desc", String.class)
                .getResultList();
    }

    private UUID unitOf(String branch) {
        return row(branch).parent();
    }

    private List<UUID> places(UUID branch) {
        return database.createQuery("select p.nodeId from BranchAncestor p where p.branchId = :branch", UUID.class)
                .setParameter("branch", branch)
                .getResultList();
    }

    private void change(TreeRow unit, boolean active) {
        admin.changeUnit(unit.id(), unit.version(), new UnitEntry(unit.parent(), unit.kind(), unit.naming(), active));
    }

    private static List<Problem> problems(Runnable action) {
        return catchThrowableOfType(Invalid.class, action::run).problems();
    }

    private static UnitEntry unit(UUID parent, String code, String name, int order) {
        return new UnitEntry(parent, Unit.Kind.INSTITUTION, new Naming(code, name, "短", order));
    }

    private static UnitEntry entry(TreeRow row, UUID parent) {
        return new UnitEntry(parent, row.kind(), row.naming());
    }

    private static BranchEntry branch(UUID unit, String code, BranchFacts facts) {
        return new BranchEntry(unit, new Naming(code, "新支部", "新", 50), facts, true);
    }
}
